// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the local API: pages, single ones, and changes of them.
#pragma once

#include "exchange/OutwardNames.h"
#include "store/Store.h"
#include "sync/engine/Http.h"

#include <QUrlQuery>

namespace satchel::app {

class ApiRecords
{
public:
    static constexpr qint64 usualPage = 100;
    static constexpr qint64 longestPage = 500;

    /// `entity` is one that scripts may read.
    ApiRecords(store::Store &store, const Entity &entity)
        : m_store(store), m_shared(store.schema().shared(entity.kind)), m_entity(*m_shared)
    {
    }

    /// {"records":[…],"next":"…"|null}. Of `filter`, `sort`, `fields`, `limit` and `after`.
    Result<sync::HttpResponse> page(const QUrlQuery &query);
    Result<sync::HttpResponse> get(const QString &id);
    /// {"fields":{…},"id":"…"}; the id may be given, so that a request can be repeated.
    Result<sync::HttpResponse> create(const QByteArray &body);
    /// {"fields":{…},"expected":{…}}. With If-Match only the version that it names is changed, else 412.
    Result<sync::HttpResponse> update(const QString &id, const QByteArray &body, const QByteArray &ifMatch);
    Result<sync::HttpResponse> remove(const QString &id, const QByteArray &ifMatch);
    Result<sync::HttpResponse> restore(const QString &id);

private:
    void appendRow(QByteArray &json, const exchange::OutwardNames &names, const QStringList &fields,
        const store::Rows &rows, qsizetype row) const;
    Result<RecordId> idOf(const QString &text) const;
    Result<Record> existing(const QString &id);
    Result<QStringList> columnsOf(const QUrlQuery &query) const;
    Result<store::Query> queryOf(const QUrlQuery &query);
    Result<Receipt> commit(const QString &label, const Edit &edit);
    Result<sync::HttpResponse> recordAnswer(int status, RecordId id, const Receipt &receipt);

    store::Store &m_store;
    std::shared_ptr<const Entity> m_shared; // a definition that is committed makes another registry
    const Entity &m_entity;
};

/// The version of a record: changes with every value that the change log has.
QByteArray etagOf(const Record &record);

} // namespace satchel::app
