// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of the local API:
//   GET /ENTITY   POST /ENTITY   GET, PATCH, DELETE /ENTITY/ID   POST /ENTITY/ID/restore
//   GET /forms   POST /forms/NAME
//   GET /search   GET /changes   GET /schema   GET /openapi.json
// Opens the store with the first request, on the thread that calls answer(), and keeps it.
#pragma once

#include "store/Store.h"
#include "sync/engine/Http.h"

#include <functional>
#include <QStringList>
#include <QUrlQuery>

namespace satchel::app {

class LocalApi
{
public:
    using OpenStore = std::function<Result<std::unique_ptr<store::Store>>()>;

    /// `wrote` is called after a request that may have changed something.
    explicit LocalApi(OpenStore open, std::function<void()> wrote = {});

    /// Whole answers, errors too.
    sync::HttpResponse answer(const sync::HttpRequest &request);
    /// Of the token that counts now (ApiToken.h); empty where the store does not answer. On the thread of answer().
    QString tokenStamp();

private:
    Result<store::Store *> store();
    Result<sync::HttpResponse> route(const sync::HttpRequest &request);
    Result<sync::HttpResponse> routeRecords(const sync::HttpRequest &request, const QStringList &path);
    Result<sync::HttpResponse> routeRecord(
        const sync::HttpRequest &request, const Entity &entity, const QString &id, bool isRestore);
    Result<sync::HttpResponse> routeForms(const sync::HttpRequest &request, const QStringList &path);
    Result<sync::HttpResponse> readPlace(const sync::HttpRequest &request, const QString &place);
    Result<sync::HttpResponse> search(const QUrlQuery &query);
    Result<sync::HttpResponse> changes(const QUrlQuery &query);

    OpenStore m_open;
    std::function<void()> m_wrote;
    std::unique_ptr<store::Store> m_store;
};

} // namespace satchel::app
