/** What a step asks of its performer: its form and draft, its checks, its correction. */
@NullMarked
package id.mutubaku.ui.cases.step;

import org.jspecify.annotations.NullMarked;
