// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a JSON REST API as records, and what is written as JSON. Rows may be nested: a column is a place,
// "address.city". Besides the keys of RowForms, an object's "wire" says:
//   instants  "iso", "iso_seconds" ("2026-01-31T10:00:00Z"), "iso_offset" ("2026-01-31T10:00:00+00:00"), "plain"
//             ("2026-01-31 10:00:00", in UTC), "unix" or "unix_ms": how points in time are written
//   kind_of   {"parentId": "parentType"}: the column that names the kind of record that an id is of
//   ids       "text" or "number": how the ids of other records are written
//   primary   {"emails": {"value": "value", "flag": "primary", "adds": {"label": "work"}}}: the column is a list, and
//             the field is the value of its flagged entry, without "flag" of the first one; the other entries stay when
//             it is written
//   cases     {"stage": [{"when": {"status": "won"}, "is": "won-{pipeline_id}"}, …]}: the field is made of columns, by
//             the first case whose columns have these values; written by the first case whose text fits. In a text
//             that a word stands for, a hyphen, a slash and a percent sign are written "%2D", "%2F" and "%25"
//   references "0" or "id": the place of the id in what stands for another record, [7, "Acme"] or {"id": 7}
//   empty_is  "false": false stands for an empty field, except in truth values
//   shapes    values that are written as objects (RestShapes.h)
//   items     fields that are items of a list (RestItems.h)
//   since     how {since} is written where that differs from `instants`; also "date", the day in UTC
//   only      {"type": ["call"]}: other rows of the list are no records of this object; or
//   except    {"type": ["call"]}: nor are these
//   entries   {"prices": ["price", "currency"]}: the members of a list's entries that are sent back with it
//   keyed     values that are entries of a list, each with the name of its column (RestKeyed.h)
//   create_only ["company_id"]: columns that are never changed again
//   whole     ["address"]: a column with members that is written whole, so that the others stay
//   values_of {"tags": "name"}: the column is a list of objects; the field is the list of what they have at "name"
//   most_columns how many columns a request may ask for
// A place may name an entry of a list, "prices.0.price"; the other entries stay when it is written.
// A record without a version of its own gets a digest of its values as one, which begins with "~". Where the version is
// the stamp, one that is not yet past gives none: the record may change once more and keep it.
#pragma once

#include "sync/connectors/rest/RestItems.h"
#include "sync/connectors/rest/RestKeyed.h"
#include "sync/connectors/rest/RestShapes.h"
#include "sync/connectors/RowForms.h"

#include <QJsonArray>

namespace satchel::sync {

/// How an API writes points in time.
enum class InstantForm { Iso, IsoSeconds, IsoOffset, Plain, Unix, UnixMs };
/// Nothing for a word that is not known; Iso without one.
std::optional<InstantForm> instantFormOf(const QJsonValue &word);
QJsonValue instantAs(InstantForm form, Instant at);
Result<Instant> instantFrom(InstantForm form, const QJsonValue &value);
/// How the filter for changes is written: a word of instants, or "date", which is no form and the day in UTC.
struct FilterForm
{
    InstantForm instants = InstantForm::Iso;
    bool isDay = false;
};
std::optional<FilterForm> filterFormOf(const QJsonValue &word);

class RestRows
{
public:
    explicit RestRows(const ObjectMap &object);

    /// Invalid when the row makes no sense. `now`: the remote's clock when it showed the row.
    Result<RemoteRecord> recordOf(const QJsonValue &row, std::optional<Instant> now = {}) const;
    /// The id of a row or of an answer; empty when it cannot be used in an address.
    static QString idFrom(const QJsonValue &value);
    /// What is sent. `before` is the row as it is, for an update of a list. Refused with the reason for what cannot be.
    Result<QJsonObject> bodyOf(const RemoteWrite &write, bool withKey, const QJsonObject &before = {}) const;
    /// A list is written whole: its other entries must be known.
    bool needsRowBefore(const RemoteWrite &write) const;
    /// A row with what is sent put in.
    static QJsonObject overlaid(QJsonObject row, const QJsonObject &body);

    /// Completes what "kind_of" needs of RowForms.
    static void nameKinds(ObjectMap &object);

    /// A point in time as requests write it.
    QJsonValue instantOf(Instant at) const;
    /// The id of a record as requests write it: a number where the API wants one.
    QJsonValue idAs(const QString &id) const;
    /// Those columns of the object map that an object with these members has.
    RowForms::Columns columnsAmong(const QStringList &members) const;
    /// Fields that would make requests ask for more columns than they may are no longer synced; their names.
    static QStringList leaveOutColumns(ObjectMap &object);
    /// The names of the members to ask for.
    QStringList topColumns() const;
    /// The names of the columns to ask for that are entries of a list.
    QStringList keyedColumns() const;
    const RowForms::Columns &columns() const { return m_columns; }
    /// False for a row of a list that several objects share and that belongs to another one.
    bool isOfObject(const RemoteRecord &record) const;
    /// As the ids of records are written.
    QJsonArray idsAs(const QStringList &ids) const;
    /// As the filter for changes has it.
    QJsonValue sinceAs(Instant at) const;
    /// The place of our key; empty when the API keeps none.
    QString keyPlace() const { return m_object.wire.value(QLatin1StringView("key")).toString(); }
    /// The rows say themselves that this is their version.
    static bool isOwnVersion(const QString &version) { return !version.isEmpty() && !version.startsWith(u'~'); }

private:
    QString ownIdFrom(const QJsonValue &value) const;
    void readKinds(QJsonObject &flat) const;
    void writeKinds(const RemoteWrite &write, QJsonObject &body) const;
    void readPrimaries(QJsonObject &flat) const;
    void readLists(QJsonObject &flat) const;
    bool mayKeepStamp(const RemoteRecord &record, std::optional<Instant> now) const;
    QJsonArray listWith(const QString &column, const QJsonValue &value, const QJsonObject &before) const;
    void readCases(QJsonObject &flat) const;
    bool writeCase(const QString &field, const QString &value, QJsonObject &body) const;
    void readForms(QJsonObject &flat) const;
    QJsonValue formOf(const QString &column, const QJsonValue &value) const;
    QJsonArray sendable(const QString &column, const QJsonArray &list) const;
    void put(QJsonObject &body, const QString &place, const QJsonValue &value, const QJsonObject &before) const;
    QString digestOf(const QJsonObject &row) const;

    const ObjectMap &m_object;
    RowForms::Columns m_columns;
    RowForms m_forms;
    InstantForm m_instants;
    FilterForm m_since;
    bool m_writesIdsAsNumbers;
    QString m_idPlace; // within what stands for another record
    bool m_falseIsEmpty;
    QJsonObject m_primaries;
    QJsonObject m_valuesOf;
    QJsonObject m_cases;
    RestShapes m_shapes;
    RestItems m_items;
    RestKeyed m_keyed;
    QStringList m_times; // columns with points in time
    QStringList m_references; // columns with ids
    QStringList m_truths; // columns where false is false
    QStringList m_dates;
    QStringList m_decimals;
    QStringList m_anyKind; // references that do not say the kind of record they are of
};

} // namespace satchel::sync
