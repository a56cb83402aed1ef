/** How a case stands: who has it, until when, and how it has ended. */
@NullMarked
package id.mutubaku.ui.cases.progress;

import org.jspecify.annotations.NullMarked;
