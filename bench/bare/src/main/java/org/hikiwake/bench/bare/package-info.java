/** The least that Quarkus can serve, as a baseline. */
package org.hikiwake.bench.bare;
