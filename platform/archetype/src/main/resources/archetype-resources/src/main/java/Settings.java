package ${package};

/**
 * What an administrator sets, as {@code mutubaku-plugin.json} describes it.
 *
 * @param form id of the form that has the answer
 * @param field id of the answer in the form
 * @param minimumWords 1 to 100
 * @param prefix of register numbers, 1 to 10 capital letters
 */
record Settings(String form, String field, int minimumWords, String prefix) {}
