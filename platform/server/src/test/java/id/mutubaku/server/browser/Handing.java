package id.mutubaku.server.browser;

import id.mutubaku.server.browser.Person.Receipt;

/** The release of a result by its official, as the page of the case offers it. */
final class Handing {
    private Handing() {}

    static void over(Person official, String region, Receipt receipt, String document) {
        official.opens("/" + region + "/kasus/" + receipt.number());
        official.goes(official.page().locator("#results a[href$='/hasil/" + document + "']"))
                .presses("Serahkan")
                .gets(200)
                .sees("Hasil diserahkan. Pemohon dapat membukanya sekarang.");
    }
}
