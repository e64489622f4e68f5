// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/privacy/PersonFiles.h"

#include "documents/privacy/PersonDocument.h"
#include "documents/privacy/PrivacyPage.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/Contents.h"
#include "store/privacy/ErasureScope.h"
#include "store/privacy/StoredTexts.h"
#include "store/sync/Connections.h"
#include "store/TemporaryFolder.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::documents {

namespace {

using store::Bond;
using store::BoundRecord;

constexpr int formatVersion = 1;
constexpr QFileDevice::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString bondName(Bond bond)
{
    switch (bond) {
    case Bond::Self: return u"self"_s;
    case Bond::Own: return u"own"_s;
    case Bond::Shared: return u"shared"_s;
    case Bond::Named: return u"named"_s;
    case Bond::Kept: break;
    }
    return u"kept"_s;
}

QString timeText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

class PersonReader
{
public:
    PersonReader(store::Store &store, const store::PersonId &person) : m_store(store), m_person(person) {}

    Result<QJsonObject> run()
    {
        const Record person = TRY(m_store.get(m_person.entity, m_person.id));
        m_scope = TRY(store::scopeOf(m_store, std::span(&m_person, 1)));
        m_bound = TRY(store::recordsAbout(m_store, std::span(&m_person, 1)));
        QJsonObject json{{u"version"_s, formatVersion}, {u"written_at"_s, timeText(m_store.clock().now())},
            {u"person"_s,
                QJsonObject{{u"entity"_s, person.entity->name}, {u"id"_s, person.id.toString()},
                    {u"title"_s, titleOf(person)}}}};
        QJsonArray records;
        for (const BoundRecord &one : m_bound) {
            const QJsonObject record = TRY(recordJson(one));
            records.append(record);
            for (const RecordId &file : TRY(filesOfMessage(one))) {
                const QJsonObject attached = TRY(recordJson({EntityKind::Attachment, file, one.bond}));
                records.append(attached);
            }
            const auto parts = TRY(one.bond == Bond::Kept || one.bond == Bond::Named
                    ? store::partsOf(m_store, one.entity, one.id)
                    : Result<std::vector<store::PersonId>>(std::vector<store::PersonId>()));
            for (const store::PersonId &part : parts) {
                if (isOfOthers(part))
                    continue;
                const QJsonObject line = TRY(recordJson({part.entity, part.id, one.bond}));
                records.append(line);
            }
        }
        json.insert(u"records"_s, records);
        const QJsonArray named = TRY(mentions());
        const QJsonArray linked = TRY(connections());
        const QJsonArray rows = TRY(store::rowsAbout(m_store, m_bound));
        json.insert(u"mentions"_s, named);
        json.insert(u"connections"_s, linked);
        json.insert(u"remembered"_s, rows);
        return json;
    }

private:
    /// Of an e-mail that is filed at somebody else and that the person wrote or got as well.
    Result<std::vector<RecordId>> filesOfMessage(const BoundRecord &one)
    {
        std::vector<RecordId> files;
        if (one.entity != EntityKind::Activity || one.bond != Bond::Named)
            return files;
        const auto rows = TRY(
            m_store.select({EntityKind::Attachment, {}, Filter::refersTo(field::activity, one.id), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const RecordId id = rows.id(row);
            if (std::ranges::find(m_bound, id, &BoundRecord::id) == m_bound.end())
                files.push_back(id);
        }
        return files;
    }

    /// The others at a deal: each is a person, and asks for themselves.
    bool isOfOthers(const store::PersonId &part) const
    {
        const bool isKnown = std::ranges::any_of(m_bound, [&](const BoundRecord &one) { return one.id == part.id; });
        return isKnown || m_store.schema().entity(part.entity).isInternal;
    }

    bool isSelf(RecordId id) const
    {
        return std::ranges::any_of(
            m_bound, [&](const BoundRecord &one) { return one.id == id && one.bond == Bond::Self; });
    }

    /// A value without what is about others: nothing of a list of people but this person.
    QJsonValue fieldJson(const Record &record, size_t position, Bond bond) const
    {
        const Field &field = record.entity->fields[position];
        const Value &value = record.values[position];
        if (const auto *target = std::get_if<RecordId>(&value)) {
            const bool isOther = m_store.schema().entity(field.target).isPerson && !isSelf(*target);
            const QString title = isOther ? QString() : m_store.title(field.target, *target);
            return isOther ? QJsonValue() : QJsonValue(QJsonObject{{u"id"_s, target->toString()}, {u"title"_s, title}});
        }
        static const QStringList people{field::attendees, field::recipients, field::copies};
        if (bond != Bond::Self && people.contains(field.name)) {
            QStringList own = valueOr<QStringList>(value);
            own.removeIf([this](const QString &item) { return !m_scope.words.isIn(item, true); });
            return QJsonArray::fromStringList(own);
        }
        return toJson(value);
    }

    Result<QJsonObject> recordJson(const BoundRecord &one)
    {
        const Record record = TRY(m_store.get(one.entity, one.id));
        QJsonObject fields;
        for (size_t i = 0; i < record.values.size(); ++i) {
            // Every field of the person, that it is known which are empty; of the rest what has a value.
            if (one.bond == Bond::Self || !isEmpty(record.values[i]))
                fields.insert(record.entity->fields[i].name, fieldJson(record, i, one.bond));
        }
        QJsonObject json{{u"entity"_s, record.entity->name}, {u"id"_s, record.id.toString()},
            {u"bond"_s, bondName(one.bond)}, {u"deleted"_s, record.isDeleted()}, {u"fields"_s, fields}};
        if (one.bond != Bond::Self && one.bond != Bond::Own)
            return json;
        const QJsonArray history = TRY(historyJson(one));
        json.insert(u"history"_s, history);
        return json;
    }

    Result<QJsonArray> historyJson(const BoundRecord &one)
    {
        QJsonArray entries;
        const auto history = TRY(m_store.history(one.entity, one.id));
        for (const store::HistoryEntry &entry : history) {
            const Change &change = entry.change;
            QJsonObject json{{u"at"_s, timeText(entry.set.at)}, {u"origin"_s, entry.set.origin.text()},
                {u"label"_s, entry.set.label}};
            QJsonObject created;
            for (const FieldValue &value : change.created)
                created.insert(value.field, toJson(value.value));
            if (change.kind == Edit::Kind::Create) {
                json.insert(u"after"_s, created);
            } else {
                json.insert(u"field"_s, change.field);
                json.insert(u"before"_s, toJson(change.before));
                json.insert(u"after"_s, toJson(change.after));
            }
            entries.append(json);
        }
        return entries;
    }

    /// Lines of others' texts that name the person.
    Result<QJsonArray> mentions()
    {
        QJsonArray found;
        for (const store::RecordErasure &one : m_scope.records) {
            const bool isBound = std::ranges::any_of(
                m_bound, [&](const BoundRecord &known) { return known.id == one.record.id; });
            if (isBound)
                continue;
            const Record record = TRY(m_store.get(one.record.entity, one.record.id));
            for (const FieldValue &value : one.values) {
                QStringList lines = textOf(record.value(value.field)).split(u'\n');
                lines.removeIf([this](const QString &line) { return !m_scope.words.isIn(line, false); });
                found.append(QJsonObject{{u"entity"_s, record.entity->name}, {u"id"_s, record.id.toString()},
                    {u"field"_s, value.field}, {u"lines"_s, QJsonArray::fromStringList(lines)}});
            }
        }
        return found;
    }

    Result<QJsonArray> connections()
    {
        QJsonArray list;
        const auto all = TRY(store::Connections(m_store).list());
        for (const store::Connection &connection : all)
            list.append(QJsonObject{{u"number"_s, connection.number}, {u"name"_s, connection.name},
                {u"vendor"_s, connection.vendor}, {u"address"_s, connection.baseUrl}});
        return list;
    }

    store::Store &m_store;
    const store::PersonId m_person;
    store::ErasureScope m_scope;
    std::vector<BoundRecord> m_bound;
};

/// A name that every system takes, and none that leads elsewhere.
QString safeName(const QString &name)
{
    static const QRegularExpression unsafe(uR"([\x00-\x1f/\\:*?"<>|])"_s);
    QString safe = QString(name).replace(unsafe, u"_"_s).trimmed();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"file"_s : safe;
}

QString freeName(const QDir &folder, const QString &name)
{
    const QFileInfo info(name);
    QString free = name;
    for (int number = 2; folder.exists(free); ++number)
        free = info.completeBaseName() + u"-%1"_s.arg(number)
            + (info.suffix().isEmpty() ? QString() : u'.' + info.suffix());
    return free;
}

class PersonWriter
{
public:
    PersonWriter(store::Store &store, const store::PersonId &person, const QString &folder)
        : m_store(store), m_person(person), m_target(QFileInfo(folder).absoluteFilePath())
    {
    }

    Result<QStringList> run()
    {
        TRY(checkTarget());
        QJsonObject json = TRY(readPerson(m_store, m_person));
        store::TemporaryFolder temporary(QFileInfo(m_target).absolutePath());
        if (!temporary.isValid())
            return fail(Error::Kind::Io, temporary.errorString(), QFileInfo(m_target).absolutePath());
        m_folder = QDir(temporary.path());
        TRY(writeContents(json));
        TRY(write(u"person.json"_s, QJsonDocument(json).toJson()));
        const Look look = TRY(privacyLook());
        const QString pdf = m_folder.filePath(u"person.pdf"_s);
        TRY(writePrivacyPdf(personDocument(json, m_store.schema(), look), pdf, m_store.clock().now()));
        QFile::setPermissions(pdf, ownerOnly);
        m_names.append(u"person.pdf"_s);
        QDir().rmdir(m_target); // an empty one
        TRY(temporary.moveTo(m_target));
        QStringList files;
        for (const QString &name : std::as_const(m_names))
            files.append(QDir(m_target).filePath(name));
        return files;
    }

private:
    Result<void> checkTarget() const
    {
        const QFileInfo target(m_target);
        if (target.exists() && !target.isDir())
            return fail(Error::Kind::Conflict, Reason::tr("this is a file, and a folder is needed"), m_target);
        if (target.isDir() && !QDir(m_target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            return fail(Error::Kind::Conflict, Reason::tr("the folder has files already; choose a new one"), m_target);
        const QFileInfo parent(target.absolutePath());
        if (!parent.isDir())
            return fail(Error::Kind::NotFound, Reason::tr("there is no such folder"), parent.filePath());
        return {};
    }

    Result<void> write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return fail(Error::Kind::Io, file.errorString(), QDir(m_target).filePath(name));
        file.setPermissions(ownerOnly);
        m_names.append(name);
        return {};
    }

    /// A file whose content is lost is named with the reason; the rest is handed out all the same.
    Result<void> writeContents(QJsonObject &json)
    {
        QJsonArray files;
        store::Contents contents(m_store);
        const QJsonArray records = json[u"records"].toArray();
        for (const QJsonValue record : records) {
            const QJsonObject fields = record[u"fields"].toObject();
            const QString sha256 = fields.value(QString(field::sha256)).toString();
            if (sha256.isEmpty())
                continue;
            m_folder.mkpath(u"files"_s);
            const QDir folder(m_folder.filePath(u"files"_s));
            const QString name = freeName(folder, safeName(fields.value(QString(field::name)).toString()));
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                return fail(Error::Kind::Io, file.errorString(), QDir(m_target).filePath(name));
            file.setPermissions(ownerOnly);
            const auto copied = contents.copyTo(sha256, file);
            if (!copied && copied.error().kind == Error::Kind::Io)
                return copied;
            QJsonObject entry{{u"id"_s, QJsonValue(record[u"id"])}, {u"name"_s, fields.value(QString(field::name))}};
            if (copied && file.flush()) {
                entry.insert(u"file"_s, QString(u"files/"_s + name));
                m_names.append(u"files/"_s + name);
            } else {
                entry.insert(u"problem"_s, copied ? file.errorString() : copied.error().what);
                file.remove();
            }
            files.append(entry);
        }
        json.insert(u"files"_s, files);
        return {};
    }

    store::Store &m_store;
    const store::PersonId m_person;
    const QString m_target;
    QDir m_folder; // until it has its name
    QStringList m_names;
};

} // namespace

Result<QJsonObject> readPerson(store::Store &store, const store::PersonId &person)
{
    return PersonReader(store, person).run();
}

Result<QStringList> writePersonFiles(store::Store &store, const store::PersonId &person, const QString &folder)
{
    return PersonWriter(store, person, folder).run();
}

} // namespace satchel::documents
