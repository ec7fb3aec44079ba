package io.github.solidarites.governance.json.document;

/**
 * Why a matter has no rows.
 *
 * @param french the reason in French
 * @param english the reason in English
 */
public record NotEncodedDocument(@Required String french, @Required String english) {}
