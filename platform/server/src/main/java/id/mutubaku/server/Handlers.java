package id.mutubaku.server;

import id.mutubaku.server.api.CaseApi;
import id.mutubaku.server.api.DefinitionApi;
import id.mutubaku.server.api.HealthApi;
import id.mutubaku.server.api.SessionApi;
import id.mutubaku.server.api.WorkApi;
import id.mutubaku.server.pages.PageSet;

/** Holds everything that answers a route. */
record Handlers(
        HealthApi health, SessionApi session, CaseApi cases, WorkApi work, DefinitionApi definitions, PageSet pages) {}
