// SPDX-License-Identifier: GPL-3.0-or-later
// A new user in virtual time: the initial sync of a portal with many contacts is done, and what is deleted or edited
// here in bulk is about to leave.
#pragma once

#include "store/sync/Questions.h"
#include "sync/session/QuestionAnswers.h"
#include "tests/support/SessionWorld.h"

namespace satchel::test {

inline constexpr int manyContacts = 60;
inline constexpr qint64 oneMinute = 60'000;

struct OutgoingDesk : SessionWorld
{
    explicit OutgoingDesk(int contacts = manyContacts)
    {
        ids = people(contacts);
        number = connect();
        opened = session(number);
        settle();
    }

    store::RoundRecord sync(sync::Round::Kind kind = sync::Round::Kind::Full)
    {
        store.clock.advance(oneMinute);
        return opened->run(kind);
    }
    void settle(int rounds = 3)
    {
        for (int round = 0; round < rounds; ++round) {
            later();
            if (const auto done = opened->run(sync::Round::Kind::Full); done.error)
                qFatal("%s", qUtf8Printable(toText(*done.error)));
        }
    }
    /// A day, so that everything there is read once again, and whatever else may come back has come.
    void aDay()
    {
        later(25 * 60 * oneMinute);
        settle();
    }
    std::vector<RecordId> here()
    {
        std::vector<RecordId> found;
        const auto rows = store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            found.push_back(rows->id(row));
        return found;
    }
    qsizetype there() { return std::ssize(user.records(QStringLiteral("contacts"))); }
    RecordId only(const QString &id)
    {
        return (*store::SyncState(*store, number).links.to(QStringLiteral("contacts"), id))->record;
    }
    std::optional<store::Question> question() { return *store::questionOf(*store, connection(number)); }
    ChangeSetId commit(std::vector<Edit> edits, const Origin &origin = Origin::user())
    {
        const auto done = store->commit({QStringLiteral("Work"), origin, std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->changeSet;
    }
    ChangeSetId removeAll()
    {
        std::vector<Edit> edits;
        for (const RecordId id : here())
            edits.push_back(Edit::remove(EntityKind::Contact, id));
        return commit(std::move(edits));
    }
    ChangeSetId writeAll(const QString &title, const Origin &origin = Origin::user())
    {
        std::vector<Edit> edits;
        for (const RecordId id : here())
            edits.push_back(Edit::update(EntityKind::Contact, id, {{QStringLiteral("last_name"), title}}));
        return commit(std::move(edits), origin);
    }
    qsizetype countThere(const QString &name)
    {
        const auto all = user.records(QStringLiteral("contacts"));
        return std::ranges::count_if(
            all, [&](const auto &one) { return one.values.value(QStringLiteral("lastname")) == name; });
    }
    /// As after a crash: what was not committed is gone, and nobody remembers anything else.
    void restart()
    {
        opened.reset();
        store.reopen();
        if (const auto done = store->recover(); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        opened = session(number);
    }
    Result<void> answer(store::Answer answer) { return sync::answerQuestion(*store, number, answer); }
    void set(const QString &key, int value)
    {
        QJsonObject settings = connection(number).settings;
        settings.insert(key, value);
        std::ignore = store::Connections(*store).setSettings(number, settings);
    }

    QStringList ids;
    qint64 number = 0;
    std::unique_ptr<sync::Session> opened;
};

} // namespace satchel::test
