package io.github.solidarites.governance.actor;

/**
 * The name of an actor: « État », « l’État ».
 *
 * @param plain without article
 * @param definite with its French article, or the plain name when it takes none
 */
public record ActorName(String plain, String definite) {}
