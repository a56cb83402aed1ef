/** What the page of a case asks of its reader: the form of a step and its draft, corrections, and acts beside. */
@NullMarked
package id.mutubaku.server.pages.cases.form;

import org.jspecify.annotations.NullMarked;
