// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Device.h"

#include "store/Backup.h"
#include "store/Restore.h"
#include "store/Statements.h"
#include "sync/engine/LinkReferences.h"
#include "sync/session/QuestionAnswers.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

Device::Device(const QString &folder, const QString &blank, const Clock &truth, qint64 skew, RemoteWorld &remote,
    ConflictPolicy policy, quint64 seed)
    : m_number(seed), m_path(folder + u"/%1.satchel"_s.arg(seed)), m_clock(truth, skew), m_policy(policy),
      m_random(seed), m_opened(seed)
{
    if (!QFile::copy(blank, m_path))
        qFatal("the blank store cannot be copied");
    open();
    addPlace(remote);
}

void Device::addPlace(RemoteWorld &remote)
{
    m_remotes.emplace_back(&remote, remote.connect(m_clock));
    store::Connection connection;
    connection.name = u"Remote %1"_s.arg(m_remotes.size());
    connection.vendor = u"vendor %1"_s.arg(m_remotes.size());
    connection.state = store::ConnectionState::Ready;
    if (const auto added = store::Connections(*m_store).add(connection); !added)
        qFatal("%s", qUtf8Printable(toText(added.error())));
}

void Device::makeBlank(const QString &path)
{
    static const QByteArray blank = [] { // laid out once, which takes longer than what most tests do with it
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"blank.satchel"_s);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T11:00:00Z"));
        auto made = store::Store::open(first, clock, 1);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        made->reset(); // the last connection brings all into the file
        QFile file(first);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qUtf8Printable(file.errorString()));
        return file.readAll();
    }();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(blank) != blank.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

void Device::limitDisk(std::optional<int> pages)
{
    constexpr int plenty = 1'000'000;
    auto &database = m_store->database();
    const auto used = store::readInteger(database, "PRAGMA page_count");
    const std::string sql = "PRAGMA max_page_count = " + std::to_string(pages ? *used + *pages : plenty);
    if (const auto done = database.execute(QByteArray::fromStdString(sql)); !done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
}

void Device::open()
{
    m_store.reset();
    auto opened = store::Store::open(m_path, m_clock, ++m_opened * 7919);
    if (!opened)
        qFatal("%s", qUtf8Printable(toText(opened.error())));
    m_store = std::move(*opened);
}

void Device::backUp()
{
    if (const auto made = store::makeBackup(*m_store, m_path + u".backup"_s); !made)
        qFatal("%s", qUtf8Printable(toText(made.error())));
}

void Device::restore()
{
    m_store.reset();
    if (const auto done = store::restoreStore(m_path + u".backup"_s, m_path, m_clock, {}); !done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
    for (auto &[world, remote] : m_remotes)
        remote = world->connect(m_clock);
    open();
}

std::optional<store::StoreRestored> Device::restoredQuestion(size_t place)
{
    const auto question = connection(place).question;
    const auto *asked = question ? std::get_if<store::StoreRestored>(&*question) : nullptr;
    return asked ? std::optional(*asked) : std::nullopt;
}

std::vector<store::Approval> Device::askedAfterRestoring(size_t place)
{
    return *store::Approvals(*m_store, static_cast<qint64>(place) + 1).list();
}

store::Connection Device::connection(size_t place)
{
    return *store::Connections(*m_store).get(static_cast<qint64>(place) + 1);
}

bool Device::confirmMatches(size_t place)
{
    const auto question = connection(place).question;
    const bool isAsked = question && std::holds_alternative<store::MatchesFound>(*question);
    return isAsked && answerQuestion(*m_store, static_cast<qint64>(place) + 1, store::Answer::Yes);
}

void Device::askAbove(int records)
{
    for (size_t place = 0; place < places(); ++place) {
        QJsonObject settings = connection(place).settings;
        settings.insert(u"ask_above"_s, records);
        if (const auto done = store::Connections(*m_store).setSettings(static_cast<qint64>(place) + 1, settings); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
}

std::optional<store::Question> Device::outgoingQuestion(size_t place)
{
    auto question = store::questionOf(*m_store, connection(place));
    return question && *question && (*question)->isOutgoing() ? std::move(*question) : std::nullopt;
}

std::vector<store::Approval> Device::asked(const store::Question &question, size_t place)
{
    return *store::Approvals(*m_store, static_cast<qint64>(place) + 1).asked(question.editKind(), question.number, -1);
}

void Device::answer(size_t place, store::Answer answer)
{
    if (const auto done = answerQuestion(*m_store, static_cast<qint64>(place) + 1, answer); !done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
}

bool Device::isKeptThere(const ObjectMap &object, const QString &remoteId, size_t place)
{
    return store::Approvals(*m_store, static_cast<qint64>(place) + 1).keptAs(object.object, remoteId)->has_value();
}

store::RoundRecord Device::sync(Round::Kind kind, int crashAt, size_t place, const RoundScope &scope)
{
    const auto &[world, remote] = m_remotes[place];
    if (connection(place).state == store::ConnectionState::NeedsAuthorization)
        world->signIn(m_clock);
    int commits = 0;
    bool isCut = false;
    std::pair<int *, std::pair<int, bool *>> plug{&commits, {crashAt, &isCut}};
    if (crashAt > 0) {
        sqlite3_commit_hook(
            m_store->database().handle(),
            [](void *context) {
                auto &[count, at] = *static_cast<decltype(plug) *>(context);
                if (++*count < at.first)
                    return 0;
                *at.second = true;
                return 1; // this commit and all after it are undone
            },
            &plug);
    }
    std::optional<TracedRemote> traced;
    if (m_listener)
        traced.emplace(*remote, m_listener);
    RoundContext context{*m_store, connection(place), traced ? *traced : *remote, world->objects(), m_policy, m_random,
        {}, [&isCut] { return isCut; }, {}, {}};
    context.scope = scope;
    const auto record = Round(std::move(context)).run(kind);
    if (crashAt > 0)
        sqlite3_commit_hook(m_store->database().handle(), nullptr, nullptr);
    if (isCut) {
        for (auto &[each, way] : m_remotes)
            way = each->connect(m_clock);
        open();
    }
    return record;
}

std::vector<RecordId> Device::live(EntityKind entity)
{
    const auto rows = m_store->select({entity, {}, {}, {}, {}, -1, false});
    std::vector<RecordId> ids;
    for (qsizetype row = 0; row < rows->size(); ++row)
        ids.push_back(rows->id(row));
    return ids;
}

std::vector<RecordId> Device::live(const ObjectMap &object)
{
    auto ids = live(object.entity);
    std::erase_if(ids, [&](RecordId id) { return !object.covers(*m_store->get(object.entity, id)); });
    return ids;
}

std::vector<FieldValue> Device::mapped(const ObjectMap &object, RecordId record, size_t place)
{
    LinkReferences references(*m_store, static_cast<qint64>(place) + 1);
    return Mapper(m_store->schema(), object, references).valuesOf(*m_store->get(object.entity, record));
}

std::vector<FieldValue> Device::mapped(const ObjectMap &object, const RemoteRecord &remote, size_t place)
{
    LinkReferences references(*m_store, static_cast<qint64>(place) + 1);
    return Mapper(m_store->schema(), object, references).toLocal(remote).values;
}

} // namespace satchel::simulation
