// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestRows.h"

#include "domain/Reason.h"
#include "sync/connectors/rest/RestTemplate.h"
#include "sync/engine/Codecs.h"
#include "sync/engine/JsonPath.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 momentsToPass = 2; // of a stamp, until it is over by every machine's clock
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
        for (const QString &remote : map.direction == Direction::None ? QStringList() : map.remotes)
            names += columnsOf(object, remote);
    }
    for (const QJsonValue when : object.wire.value("when"_L1).toArray())
        names.append(when["column"_L1].toString());
    const QJsonObject sets = object.wire.value("sets"_L1).toObject();
    names += sets.keys();
    for (const QLatin1StringView word : {"only"_L1, "except"_L1})
        names += object.wire.value(word).toObject().keys();
    const QJsonObject kindOf = object.wire.value("kind_of"_L1).toObject();
    for (const QJsonValue name : kindOf)
        names.append(name.toString());
    const QJsonObject cases = object.wire.value("cases"_L1).toObject();
    for (const QJsonValue ofField : cases) {
        for (const QJsonValue one : ofField.toArray())
            names += one["when"_L1].toObject().keys() + wordsOf(one["is"_L1]);
    }
    names.removeAll(QString());
    RowForms::Columns columns;
    const QJsonArray once = object.wire.value("create_only"_L1).toArray();
    for (const QString &name : names)
        columns.insert(name, {false, true, !once.contains(name)});
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
    object = withValueAt(object, place, value).toObject();
}

/// The parts of a place that names an entry of a list: "prices", 0 and "price". Nothing for any other.
struct EntryPlace
{
    QString list;
    qsizetype at = 0;
    QString member;
};

std::optional<EntryPlace> entryIn(const QString &place)
{
    static const QRegularExpression form(u"^(.+?)\\.(\\d{1,3})\\.(.+)$"_s);
    const auto match = form.match(place);
    return match.hasMatch()
        ? std::optional(EntryPlace{match.captured(1), match.captured(2).toLongLong(), match.captured(3)})
        : std::nullopt;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toInteger() != 0 || value == "true"_L1 || value == "1"_L1;
}

/// The value of a case, or one of its values.
bool isAsIn(const QJsonValue &wanted, const QJsonValue &value)
{
    return wanted.isArray() ? wanted.toArray().contains(value) : value == wanted;
}

/// A text that a word stands for within the text of a case: without what parts it, or leads elsewhere in an address.
QString wordText(QString text)
{
    return text.replace(u'%', "%25"_L1).replace(u'-', "%2D"_L1).replace(u'/', "%2F"_L1);
}

/// The flagged entry, else the first one (where none has a flag, the first); -1 in an empty list.
qsizetype primaryOf(const QJsonArray &list, const QString &flag)
{
    const auto found = std::ranges::find_if(list, [&](const QJsonValue &entry) { return isTrue(entry[flag]); });
    return found == list.end() ? (list.isEmpty() ? -1 : 0) : found - list.begin();
}

} // namespace

std::optional<InstantForm> instantFormOf(const QJsonValue &word)
{
    constexpr std::pair<QLatin1StringView, InstantForm> forms[] = {{"iso"_L1, InstantForm::Iso},
        {"iso_seconds"_L1, InstantForm::IsoSeconds}, {"iso_offset"_L1, InstantForm::IsoOffset},
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
    case InstantForm::IsoSeconds:
        return QDateTime::fromMSecsSinceEpoch(at.ms - at.ms % second, Qt::UTC).toString(Qt::ISODate);
    case InstantForm::IsoOffset:
        return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'+00:00'"_s);
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

std::optional<FilterForm> filterFormOf(const QJsonValue &word)
{
    if (word == "date"_L1)
        return FilterForm{InstantForm::IsoSeconds, true};
    const auto form = instantFormOf(word);
    return form ? std::optional(FilterForm{*form, false}) : std::nullopt;
}

RestRows::RestRows(const ObjectMap &object)
    : m_object(object), m_columns(allColumns(object)), m_forms(object, m_columns),
      m_instants(instantFormOf(object.wire.value("instants"_L1)).value_or(InstantForm::Iso)),
      m_since(filterFormOf(object.wire.value(object.wire.contains("since"_L1) ? "since"_L1 : "instants"_L1))
                  .value_or(FilterForm())),
      m_writesIdsAsNumbers(object.wire.value("ids"_L1) == "number"_L1),
      m_idPlace(object.wire.value("references"_L1).toString()),
      m_falseIsEmpty(object.wire.value("empty_is"_L1) == "false"_L1),
      m_primaries(object.wire.value("primary"_L1).toObject()), m_valuesOf(object.wire.value("values_of"_L1).toObject()),
      m_cases(object.wire.value("cases"_L1).toObject()), m_shapes(object.wire.value("shapes"_L1).toObject()),
      m_items(object.wire.value("items"_L1).toObject()), m_keyed(object)
{
    const bool saysKinds = object.wire.contains("kind_of"_L1);
    for (const FieldMap &map : object.fields) {
        for (const QString &remote : map.remotes) {
            const QStringList columns = columnsOf(object, remote);
            if (isOfTime(map.as))
                m_times += columns;
            if (!map.target.isEmpty())
                m_references += columns;
            if (map.as == "any_reference"_L1 && !saysKinds)
                m_anyKind += columns;
            if (map.as == "boolean"_L1)
                m_truths += columns;
            if (map.as == "date"_L1)
                m_dates += columns;
            if (map.as == "money"_L1 || map.as == "unit_price"_L1 || map.as == "decimal"_L1)
                m_decimals += columns;
        }
    }
    for (const QLatin1StringView word : {"created_by"_L1, "changed_by"_L1})
        m_references.append(rowWord(object, word));
    m_truths.append(rowWord(object, "deleted"_L1));
    for (const QJsonValue ofField : m_cases) {
        for (const QJsonValue one : ofField.toArray()) {
            m_truths += one["when"_L1].toObject().keys();
            m_references += wordsOf(one["is"_L1]);
        }
    }
    for (const QJsonValue when : object.wire.value("when"_L1).toArray())
        m_truths.append(when["column"_L1].toString());
}

RowForms::Columns RestRows::columnsAmong(const QStringList &members) const
{
    RowForms::Columns shown;
    for (auto column = m_columns.keyBegin(); column != m_columns.keyEnd(); ++column) {
        const bool isMade = m_cases.contains(*column) || m_items.contains(*column);
        if (isMade || members.contains(column->section(u'.', 0, 0)))
            shown.insert(*column, {});
    }
    return shown;
}

QStringList RestRows::leaveOutColumns(ObjectMap &object)
{
    const qsizetype most = object.wire.value("most_columns"_L1).toInteger();
    QStringList left;
    for (qsizetype at = std::ssize(object.fields) - 1; most > 0 && at >= 0; --at) { // what a person added comes last
        FieldMap &map = object.fields[std::size_t(at)];
        if (RestRows(object).topColumns().size() <= most)
            break;
        if (map.direction == Direction::None || map.isRequired)
            continue;
        map.direction = Direction::None;
        left.append(map.remotes);
    }
    return left;
}

QStringList RestRows::topColumns() const
{
    QStringList names;
    for (auto column = m_columns.keyBegin(); column != m_columns.keyEnd(); ++column) {
        if (!m_cases.contains(*column) && !m_items.contains(*column))
            names.append(column->section(u'.', 0, 0));
    }
    for (const QString &field : m_items.fields())
        names.append(m_object.wire.value("items"_L1)[field]["list"_L1].toString());
    names.removeDuplicates();
    std::ranges::sort(names); // the same request each time
    return names;
}

QStringList RestRows::keyedColumns() const
{
    QStringList names;
    for (auto column = m_columns.keyBegin(); column != m_columns.keyEnd(); ++column) {
        if (const QString name = column->section(u'.', 0, 0); m_keyed.has(name) && !names.contains(name))
            names.append(name);
    }
    std::ranges::sort(names);
    return names;
}

QJsonValue RestRows::instantOf(Instant at) const
{
    return m_shapes.has("instant"_L1) ? m_shapes.shaped("instant"_L1, at.toIso()) : instantAs(m_instants, at);
}

/// The values of a row that the API writes in a form of its own, as plain ones.
void RestRows::readForms(QJsonObject &flat) const
{
    for (auto value = flat.begin(); value != flat.end(); ++value) {
        const bool standsForRecord = !m_idPlace.isEmpty() && (value->isArray() || value->isObject())
            && m_references.contains(value.key());
        if (standsForRecord)
            *value = valueAt(*value, m_idPlace);
        else
            *value = m_shapes.plain(*value);
        if (m_falseIsEmpty && value->isBool() && !value->toBool() && !m_truths.contains(value.key()))
            *value = QJsonValue();
    }
}

/// A value of ours in the form that the API has for such a column.
QJsonValue RestRows::formOf(const QString &column, const QJsonValue &value) const
{
    if (value.isNull())
        return m_falseIsEmpty ? QJsonValue(false) : value;
    if (m_times.contains(column) && value.isString()) {
        const auto at = instantFromRemote(value);
        return at ? instantOf(*at) : value;
    }
    if (m_dates.contains(column))
        return m_shapes.shaped("date"_L1, value);
    if (m_decimals.contains(column))
        return m_shapes.shaped("decimal"_L1, value);
    if (m_references.contains(column) && value.isString())
        return m_shapes.shaped("reference"_L1, idAs(value.toString()));
    if (!m_valuesOf.contains(column) || !value.isArray())
        return value;
    QJsonArray entries;
    for (const QJsonValue one : value.toArray())
        entries.append(QJsonObject{{m_valuesOf.value(column).toString(), one}});
    return entries;
}

void RestRows::readLists(QJsonObject &flat) const
{
    for (auto column = m_valuesOf.begin(); column != m_valuesOf.end(); ++column) {
        QJsonArray values;
        for (const QJsonValue entry : flat.value(column.key()).toArray())
            values.append(entry[column->toString()]);
        if (flat.contains(column.key()))
            flat.insert(column.key(), values);
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

/// What is no id would be asked for, and refused, in every round to come: ids of records have no spaces and nothing but
/// ASCII. Stages and the like may have ids that the description makes of names.
QString RestRows::ownIdFrom(const QJsonValue &value) const
{
    const QString id = idFrom(value);
    const bool isPlain = std::ranges::all_of(id, [](QChar c) { return c > u' ' && c <= u'~'; });
    return isPlain || !m_object.isPushed() ? id : QString();
}

bool RestRows::isOfObject(const RemoteRecord &record) const
{
    const auto isIn = [&](QLatin1StringView word, bool isWanted) {
        const QJsonObject lists = m_object.wire.value(word).toObject();
        const QStringList columns = lists.keys();
        return std::ranges::all_of(columns, [&](const QString &column) {
            const QJsonArray values = lists.value(column).toArray();
            return values.contains(record.fields.value(column)) == isWanted;
        });
    };
    return isIn("only"_L1, true) && isIn("except"_L1, false);
}

QJsonValue RestRows::sinceAs(Instant at) const
{
    if (m_shapes.has("instant"_L1))
        return instantOf(at);
    return m_since.isDay ? QJsonValue(at.dateIn(QTimeZone::utc()).toString(Qt::ISODate))
                         : instantAs(m_since.instants, at);
}

void RestRows::nameKinds(ObjectMap &object)
{
    if (!object.wire.contains("kind_of"_L1))
        return;
    object.wire.insert(u"kind_at"_s, kindMark);
    QJsonObject kinds = object.wire.value("kinds"_L1).toObject();
    const auto isNamed = [&](const QString &target) {
        return std::ranges::find(kinds, QJsonValue(target)) != kinds.end();
    };
    for (const FieldMap &map : object.fields) {
        for (const QString &target : QStringList{map.target} + map.alternatives) {
            if (!target.isEmpty() && !isNamed(target))
                kinds.insert(target, target); // the API calls it as we do
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

void RestRows::readPrimaries(QJsonObject &flat) const
{
    for (auto column = m_primaries.begin(); column != m_primaries.end(); ++column) {
        const QJsonArray list = flat.value(column.key()).toArray();
        const qsizetype at = primaryOf(list, (*column)["flag"_L1].toString());
        flat.insert(column.key(), at < 0 ? QJsonValue() : list[at][(*column)["value"_L1].toString()]);
    }
}

/// Without a value the primary entry goes, and the first of the others takes its place.
QJsonArray RestRows::listWith(const QString &column, const QJsonValue &value, const QJsonObject &before) const
{
    const QJsonValue words = m_primaries.value(column);
    const QString flag = words["flag"_L1].toString();
    QJsonArray list = sendable(column, valueAt(before, column).toArray());
    qsizetype at = primaryOf(list, flag);
    if (value.isNull() || (value.isString() && value.toString().isEmpty())) {
        if (at >= 0)
            list.removeAt(at);
        at = list.isEmpty() ? -1 : 0;
    } else if (at < 0) {
        list.append(words["adds"_L1].toObject());
        at = 0;
    }
    if (at < 0)
        return list;
    QJsonObject entry = list[at].toObject();
    if (!flag.isEmpty())
        entry.insert(flag, true);
    if (!value.isNull() && !(value.isString() && value.toString().isEmpty()))
        entry.insert(words["value"_L1].toString(), value);
    list[at] = entry;
    return list;
}

bool RestRows::needsRowBefore(const RemoteWrite &write) const
{
    const QStringList names = write.fields.keys();
    const QJsonArray whole = m_object.wire.value("whole"_L1).toArray();
    return std::ranges::any_of(names, [&](const QString &name) {
        return m_primaries.contains(name) || m_items.contains(name) || entryIn(name)
            || whole.contains(name.section(u'.', 0, 0)) || m_keyed.has(name);
    });
}

/// Without what the remote shows of its entries and does not take.
QJsonArray RestRows::sendable(const QString &column, const QJsonArray &list) const
{
    const QJsonArray members = m_object.wire.value("entries"_L1)[column].toArray();
    QJsonArray sent;
    for (const QJsonValue entry : list) {
        QJsonObject kept = members.isEmpty() ? entry.toObject() : QJsonObject();
        for (const QJsonValue member : members) {
            if (const QJsonValue value = entry[member.toString()]; !value.isUndefined())
                kept.insert(member.toString(), value);
        }
        sent.append(kept);
    }
    return sent;
}

void RestRows::put(QJsonObject &body, const QString &place, const QJsonValue &value, const QJsonObject &before) const
{
    const auto entry = entryIn(place);
    const QString root = place.section(u'.', 0, 0);
    if (root != place && m_object.wire.value("whole"_L1).toArray().contains(root) && !body.contains(root)) {
        if (const QJsonValue seen = before.value(root); seen.isObject())
            body.insert(root, seen);
    }
    if (!entry) {
        setAt(body, place, value);
        return;
    }
    const QJsonValue begun = valueAt(body, entry->list);
    QJsonArray list = begun.isArray() ? begun.toArray() : sendable(entry->list, valueAt(before, entry->list).toArray());
    while (list.size() <= entry->at)
        list.append(QJsonObject());
    QJsonObject changed = list[entry->at].toObject();
    setAt(changed, entry->member, value);
    list[entry->at] = changed;
    setAt(body, entry->list, list);
}

void RestRows::readCases(QJsonObject &flat) const
{
    for (auto field = m_cases.begin(); field != m_cases.end(); ++field) {
        flat.remove(field.key());
        for (const QJsonValue one : field->toArray()) {
            const QJsonObject when = one["when"_L1].toObject();
            const QStringList columns = when.keys();
            const bool holds = std::ranges::all_of(
                columns, [&](const QString &column) { return isAsIn(when.value(column), flat.value(column)); });
            TemplateValues values;
            for (const QString &word : wordsOf(one["is"_L1])) {
                if (const QJsonValue value = flat.value(word); !value.isUndefined() && !value.isNull())
                    values.insert(word, value.isString() ? QJsonValue(wordText(value.toString())) : value);
            }
            const QJsonValue made = filled(one["is"_L1], values);
            if (!holds || made.isUndefined())
                continue;
            flat.insert(field.key(), plainText(made));
            break;
        }
    }
}

QJsonValue RestRows::idAs(const QString &id) const
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return m_writesIdsAsNumbers && isNumber ? QJsonValue(number) : QJsonValue(id);
}

QJsonArray RestRows::idsAs(const QStringList &ids) const
{
    QJsonArray all;
    for (const QString &id : ids)
        all.append(idAs(id));
    return all;
}

/// False when no case fits: nothing can be said of this value there.
bool RestRows::writeCase(const QString &field, const QString &value, QJsonObject &body) const
{
    for (const QJsonValue one : m_cases.value(field).toArray()) {
        const QString text = one["is"_L1].toString();
        const QStringList words = wordsOf(text);
        QString pattern = QRegularExpression::escape(text);
        for (const QString &word : words)
            pattern.replace(QRegularExpression::escape(u'{' + word + u'}'), u"([^-]+)"_s);
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value);
        if (!match.hasMatch())
            continue;
        const QJsonObject when = one["when"_L1].toObject();
        for (auto column = when.begin(); column != when.end(); ++column)
            setAt(body, column.key(), column->isArray() ? (*column)[0] : QJsonValue(*column));
        for (qsizetype i = 0; i < words.size(); ++i)
            setAt(body, words[i], idAs(QUrl::fromPercentEncoding(match.captured(int(i) + 1).toUtf8())));
        return true;
    }
    return false;
}

/// What the map reads of a row, in short.
QString RestRows::digestOf(const QJsonObject &row) const
{
    constexpr qsizetype enough = 12; // bytes: nobody chooses values so that two records look alike
    const QByteArray digest = QCryptographicHash::hash(
        QJsonDocument(row).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return u'~' + QString::fromLatin1(digest.left(enough).toBase64(QByteArray::OmitTrailingEquals));
}

/// The version of a record is its stamp, and it may change once more without another one.
bool RestRows::mayKeepStamp(const RemoteRecord &record, std::optional<Instant> now) const
{
    const qint64 moment = m_object.wire.value("granularity"_L1).toInteger(1);
    const bool isStamp = rowWord(m_object, "version"_L1) == rowWord(m_object, "stamp"_L1);
    return isStamp && moment > 1 && now && record.modified.ms + momentsToPass * moment > now->ms;
}

Result<RemoteRecord> RestRows::recordOf(const QJsonValue &row, std::optional<Instant> now) const
{
    if (!row.isObject())
        return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id"));
    const QJsonObject members = m_keyed.spread(row.toObject());
    QJsonObject flat;
    for (auto column = m_columns.keyBegin(); column != m_columns.keyEnd(); ++column) {
        const QJsonValue value = valueAt(members, *column);
        if (!value.isUndefined())
            flat.insert(*column, m_keyed.has(*column) ? m_keyed.valueOf(*column, value) : value);
    }
    for (const QString &field : m_items.fields())
        flat.insert(field, m_items.valueIn(row.toObject(), field));
    readForms(flat);
    const QString digest = digestOf(flat);
    const QJsonValue version = flat.value(rowWord(m_object, "version"_L1));
    readPrimaries(flat);
    readLists(flat);
    readCases(flat);
    const QString stamp = rowWord(m_object, "stamp"_L1);
    const bool isUnchanged = flat.value(stamp).isNull() || flat.value(stamp).isUndefined();
    if (!stamp.isEmpty() && isUnchanged && flat.contains(rowWord(m_object, "created"_L1))) // it was never changed
        flat.insert(stamp, flat.value(rowWord(m_object, "created"_L1)));
    const QString id = rowWord(m_object, "id"_L1);
    flat.insert(id, ownIdFrom(flat.value(id)));
    for (const QLatin1StringView word : {"stamp"_L1, "created"_L1}) {
        const QString column = rowWord(m_object, word);
        if (const auto at = instantFrom(m_instants, flat.value(column)); at && !column.isEmpty())
            flat.insert(column, at->toIso());
    }
    if (const QString deleted = rowWord(m_object, "deleted"_L1); !deleted.isEmpty())
        flat.insert(deleted, isTrue(flat.value(deleted)));
    const QString live = rowWord(m_object, "live"_L1);
    const bool isGone = !live.isEmpty() && flat.contains(live) && !isTrue(flat.value(live));
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
    auto record = TRY(m_forms.recordOf(std::move(flat)));
    record.isDeleted = record.isDeleted || isGone;
    const QString own = version.isDouble() ? QString::number(version.toInteger()) : version.toString();
    record.version = own.isEmpty() ? digest : mayKeepStamp(record, now) ? QString() : own;
    for (const QString &column : m_anyKind) {
        if (const QString target = record.fields.value(column).toString().section(u':', -1); !target.isEmpty())
            record.fields.insert(column, u"*:"_s + target);
    }
    return record;
}

Result<QJsonObject> RestRows::bodyOf(const RemoteWrite &write, bool withKey, const QJsonObject &before) const
{
    const auto row = TRY(m_forms.rowOf(write));
    const QJsonObject entries = m_keyed.spread(before);
    QJsonObject body;
    for (auto column = row.begin(); column != row.end(); ++column) {
        if (m_cases.contains(column.key())) {
            if (!writeCase(column.key(), column->toString(), body))
                return fail(Error::Kind::Refused, notThere(column->toString()), column.key());
            continue;
        }
        if (m_items.contains(column.key())) {
            m_items.write(column.key(), *column, before, body);
            continue;
        }
        const QJsonValue value = m_keyed.has(column.key())
            ? m_keyed.written(column.key(), *column, entries.value(column.key()))
            : formOf(column.key(), *column);
        put(body, column.key(), m_primaries.contains(column.key()) ? listWith(column.key(), value, before) : value,
            before);
    }
    writeKinds(write, body);
    if (withKey && !keyPlace().isEmpty() && write.kind == Edit::Kind::Create)
        setAt(body, keyPlace(),
            m_keyed.has(keyPlace()) ? m_keyed.written(keyPlace(), write.key.toString(), {})
                                    : QJsonValue(write.key.toString()));
    return m_keyed.cleaned(body);
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
