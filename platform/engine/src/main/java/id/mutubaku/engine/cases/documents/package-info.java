/** The documents of a case: which files a step asks for and takes, and what is given to who asks. */
@NullMarked
package id.mutubaku.engine.cases.documents;

import org.jspecify.annotations.NullMarked;
