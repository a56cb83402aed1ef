package id.mutubaku.server;

import id.mutubaku.server.api.CaseApi;
import id.mutubaku.server.api.CheckApi;
import id.mutubaku.server.api.DefinitionApi;
import id.mutubaku.server.api.HealthApi;
import id.mutubaku.server.api.PluginApi;
import id.mutubaku.server.api.SessionApi;
import id.mutubaku.server.api.StepApi;
import id.mutubaku.server.api.TalkApi;
import id.mutubaku.server.api.UpkeepApi;
import id.mutubaku.server.api.WorkApi;
import id.mutubaku.server.pages.PageSet;

/** Holds everything that answers a route. */
record Handlers(
        HealthApi health,
        SessionApi session,
        CaseApi cases,
        StepApi steps,
        TalkApi talk,
        WorkApi work,
        UpkeepApi upkeep,
        DefinitionApi definitions,
        CheckApi checks,
        PluginApi plugins,
        PageSet pages) {}
