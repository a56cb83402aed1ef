/** What the page of a case asks of its reader: the form of a step and its draft, corrections, and acts beside. */
@NullMarked
package id.mutubaku.web.pages.cases.form;

import org.jspecify.annotations.NullMarked;
