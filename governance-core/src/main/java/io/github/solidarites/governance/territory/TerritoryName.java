package io.github.solidarites.governance.territory;

/**
 * The name of a territory and its <i>type de nom en clair</i> (Insee), which gives the article: «
 * de Nancy », « du Nord », « de l’Aude ».
 *
 * @param text the name without article
 * @param article Insee's digit, from 0 to 8
 */
public record TerritoryName(String text, int article) {
  private static final String[] OF = {
    "de ", "d’", "du ", "de la ", "des ", "de l’", "des ", "de las ", "de los "
  };

  private static final String[] OWN = {"", "", "Le ", "La ", "Les ", "L’", "Aux ", "Las ", "Los "};

  /** Checks the digit. */
  public TerritoryName {
    if (article < 0 || article >= OF.length) {
      throw new IllegalArgumentException("TerritoryName: article " + article + " of " + text);
    }
  }

  /**
   * The name after « de ».
   *
   * @return for example « du Nord »
   */
  public String ofName() {
    return OF[article] + withoutArticle();
  }

  /** The name of a commune contains its article, that of a département does not. */
  private String withoutArticle() {
    String own = OWN[article];
    return !own.isEmpty() && text.startsWith(own) ? text.substring(own.length()) : text;
  }
}
