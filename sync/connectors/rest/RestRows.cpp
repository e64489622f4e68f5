// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestRows.h"

#include "domain/Reason.h"
#include "sync/connectors/JsonPath.h"
#include "sync/engine/RemoteTime.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 second = 1000;
const QString kindMark = u"@kind"_s;
const QString plainForm = u"yyyy-MM-dd HH:mm:ss"_s;

QString rowWord(const ObjectMap &object, QLatin1StringView word)
{
    return object.wire.value("row"_L1)[word].toString();
}

/// The columns that are parts of a field, or the field itself.
QStringList columnsOf(const ObjectMap &object, const QString &remote)
{
    QStringList columns;
    for (const QJsonValue part : object.wire.value("joined"_L1)[remote].toArray())
        columns.append(part.toString());
    return columns.isEmpty() ? QStringList{remote} : columns;
}

RowForms::Columns allColumns(const ObjectMap &object)
{
    QStringList names = {object.wire.value("key"_L1).toString()};
    const QJsonObject row = object.wire.value("row"_L1).toObject();
    for (const QJsonValue name : row)
        names.append(name.toString());
    for (const FieldMap &map : object.fields) {
        for (const QString &remote : map.remotes)
            names += columnsOf(object, remote);
    }
    for (const QJsonValue when : object.wire.value("when"_L1).toArray())
        names.append(when["column"_L1].toString());
    const QJsonObject sets = object.wire.value("sets"_L1).toObject();
    names += sets.keys();
    const QJsonObject kindOf = object.wire.value("kind_of"_L1).toObject();
    for (const QJsonValue name : kindOf)
        names.append(name.toString());
    names.removeAll(QString());
    RowForms::Columns columns;
    for (const QString &name : names)
        columns.insert(name, {});
    return columns;
}

bool isOfTime(const QString &codec)
{
    static const QStringList words = {
        u"datetime"_s, u"day"_s, u"due"_s, u"period"_s, u"closed_period"_s, u"event_period"_s};
    return words.contains(codec);
}

void setAt(QJsonObject &object, const QString &place, const QJsonValue &value)
{
    const qsizetype dot = place.indexOf(u'.');
    if (dot < 0) {
        object.insert(place, value);
        return;
    }
    QJsonObject inner = object.value(place.left(dot)).toObject();
    setAt(inner, place.mid(dot + 1), value);
    object.insert(place.left(dot), inner);
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toInteger() != 0 || value == "true"_L1 || value == "1"_L1;
}

} // namespace

std::optional<InstantForm> instantFormOf(const QJsonValue &word)
{
    constexpr std::pair<QLatin1StringView, InstantForm> forms[] = {{"iso"_L1, InstantForm::Iso},
        {"plain"_L1, InstantForm::Plain}, {"unix"_L1, InstantForm::Unix}, {"unix_ms"_L1, InstantForm::UnixMs}};
    for (const auto &[name, form] : forms) {
        if (word.toString(u"iso"_s) == name && (word.isUndefined() || word.isString()))
            return form;
    }
    return {};
}

QJsonValue instantAs(InstantForm form, Instant at)
{
    switch (form) {
    case InstantForm::Iso: break;
    case InstantForm::Plain: return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(plainForm);
    case InstantForm::Unix: return at.ms / second;
    case InstantForm::UnixMs: return at.ms;
    }
    return at.toIso();
}

Result<Instant> instantFrom(InstantForm form, const QJsonValue &value)
{
    if (form == InstantForm::Plain && value.isString() && value.toString().size() == plainForm.size())
        return instantFromRemote(QStringView(value.toString() + u'Z'));
    if (form == InstantForm::Unix && (value.isDouble() || value.isString())) {
        bool isNumber = value.isDouble();
        const qint64 seconds = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
        if (isNumber)
            return Instant{seconds * second};
    }
    return instantFromRemote(value);
}

RestRows::RestRows(const ObjectMap &object)
    : m_object(object), m_columns(allColumns(object)), m_forms(object, m_columns),
      m_instants(instantFormOf(object.wire.value("instants"_L1)).value_or(InstantForm::Iso)),
      m_writesIdsAsNumbers(object.wire.value("ids"_L1) == "number"_L1)
{
    for (const FieldMap &map : object.fields) {
        for (const QString &remote : map.remotes) {
            if (isOfTime(map.as))
                m_times += columnsOf(object, remote);
            if (!map.target.isEmpty())
                m_references += columnsOf(object, remote);
        }
    }
}

QString RestRows::idFrom(const QJsonValue &value)
{
    QString id = value.toString();
    if (value.isDouble() && double(value.toInteger()) == value.toDouble())
        id = QString::number(value.toInteger());
    const bool leadsElsewhere = id.contains(u'/') || id == "."_L1 || id == ".."_L1; // within an address
    return leadsElsewhere ? QString() : id;
}

void RestRows::nameKinds(ObjectMap &object)
{
    if (!object.wire.contains("kind_of"_L1))
        return;
    object.wire.insert(u"kind_at"_s, kindMark);
    QJsonObject kinds = object.wire.value("kinds"_L1).toObject();
    for (const FieldMap &map : object.fields) {
        for (const QString &target : QStringList{map.target} + map.alternatives) {
            if (!target.isEmpty() && !kinds.contains(target))
                kinds.insert(target, target);
        }
    }
    object.wire.insert(u"kinds"_s, kinds);
}

/// Where RowForms looks for the kind of record that an id is of.
void RestRows::readKinds(QJsonObject &flat) const
{
    const QJsonObject kindOf = m_object.wire.value("kind_of"_L1).toObject();
    for (auto column = kindOf.begin(); column != kindOf.end(); ++column)
        flat.insert(column.key() + kindMark, flat.value(column->toString()));
}

void RestRows::writeKinds(const RemoteWrite &write, QJsonObject &body) const
{
    const QJsonObject kindOf = m_object.wire.value("kind_of"_L1).toObject();
    const QJsonObject kinds = m_object.wire.value("kinds"_L1).toObject();
    for (auto column = kindOf.begin(); column != kindOf.end(); ++column) {
        if (!write.fields.contains(column.key()))
            continue;
        const QString object = write.fields.value(column.key()).toString().section(u':', 0, 0);
        QJsonValue kind;
        for (auto known = kinds.begin(); known != kinds.end(); ++known) {
            if (!object.isEmpty() && *known == object)
                kind = known.key();
        }
        if (!kind.isNull() || write.kind != Edit::Kind::Create)
            setAt(body, column->toString(), kind);
    }
}

/// What the map reads of a row, in short.
QString RestRows::digestOf(const QJsonObject &row) const
{
    constexpr qsizetype enough = 12; // bytes: nobody chooses values so that two records look alike
    const QByteArray digest = QCryptographicHash::hash(
        QJsonDocument(row).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return u'~' + QString::fromLatin1(digest.left(enough).toBase64(QByteArray::OmitTrailingEquals));
}

Result<RemoteRecord> RestRows::recordOf(const QJsonValue &row) const
{
    if (!row.isObject())
        return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id"));
    QJsonObject flat;
    for (auto column = m_columns.keyBegin(); column != m_columns.keyEnd(); ++column) {
        const QJsonValue value = valueAt(row, *column);
        if (!value.isUndefined())
            flat.insert(*column, value);
    }
    const QString digest = digestOf(flat);
    const QString id = rowWord(m_object, "id"_L1);
    flat.insert(id, idFrom(flat.value(id)));
    for (const QLatin1StringView word : {"stamp"_L1, "created"_L1}) {
        const QString column = rowWord(m_object, word);
        if (const auto at = instantFrom(m_instants, flat.value(column)); at && !column.isEmpty())
            flat.insert(column, at->toIso());
    }
    if (const QString deleted = rowWord(m_object, "deleted"_L1); !deleted.isEmpty())
        flat.insert(deleted, isTrue(flat.value(deleted)));
    for (const QString &column : m_times) {
        const auto at = instantFrom(m_instants, flat.value(column));
        if (at && m_instants != InstantForm::Iso)
            flat.insert(column, at->toIso());
    }
    for (const QString &column : m_references) {
        if (flat.value(column).isDouble())
            flat.insert(column, idFrom(flat.value(column)));
    }
    readKinds(flat);
    const QJsonValue version = flat.value(rowWord(m_object, "version"_L1));
    auto record = TRY(m_forms.recordOf(std::move(flat)));
    const QString own = version.isDouble() ? QString::number(version.toInteger()) : version.toString();
    record.version = own.isEmpty() ? digest : own;
    return record;
}

Result<QJsonObject> RestRows::bodyOf(const RemoteWrite &write, bool withKey) const
{
    const auto row = TRY(m_forms.rowOf(write));
    QJsonObject body;
    for (auto column = row.begin(); column != row.end(); ++column) {
        QJsonValue value = *column;
        if (m_times.contains(column.key()) && value.isString()) {
            if (const auto at = instantFromRemote(value))
                value = instantAs(m_instants, *at);
        }
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        if (m_writesIdsAsNumbers && isNumber && m_references.contains(column.key()))
            value = number;
        setAt(body, column.key(), value);
    }
    writeKinds(write, body);
    if (withKey && !keyPlace().isEmpty() && write.kind == Edit::Kind::Create)
        setAt(body, keyPlace(), write.key.toString());
    return body;
}

QJsonObject RestRows::overlaid(QJsonObject row, const QJsonObject &body)
{
    for (auto member = body.begin(); member != body.end(); ++member) {
        row.insert(member.key(),
            member->isObject() && row.value(member.key()).isObject()
                ? QJsonValue(overlaid(row.value(member.key()).toObject(), member->toObject()))
                : *member);
    }
    return row;
}

} // namespace satchel::sync
