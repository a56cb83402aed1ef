package id.mutubaku.web;

import id.mutubaku.web.api.CaseApi;
import id.mutubaku.web.api.CheckApi;
import id.mutubaku.web.api.DefinitionApi;
import id.mutubaku.web.api.HealthApi;
import id.mutubaku.web.api.PluginApi;
import id.mutubaku.web.api.SessionApi;
import id.mutubaku.web.api.StepApi;
import id.mutubaku.web.api.TalkApi;
import id.mutubaku.web.api.UpkeepApi;
import id.mutubaku.web.api.WorkApi;
import id.mutubaku.web.pages.PageSet;

/** Holds everything that answers a route. */
public record Handlers(
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
