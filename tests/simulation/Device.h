// SPDX-License-Identifier: GPL-3.0-or-later
// One Satchel of a simulated world: a store, a clock that may go wrong, a person who edits, connections that sync, one
// to each place – and a power plug that can be pulled at any commit. Places count from 0, connections from 1.
#pragma once

#include "store/sync/Questions.h"
#include "sync/engine/Round.h"
#include "tests/simulation/RemoteWorld.h"
#include "tests/simulation/TracedRemote.h"

namespace satchel::simulation {

/// The true time plus what this device believes.
class DeviceClock final : public Clock
{
public:
    DeviceClock(const Clock &truth, qint64 skew) : m_truth(truth), m_skew(skew) {}
    Instant now() const override { return Instant{m_truth.now().ms + m_skew}; }
    void jump(qint64 skew) { m_skew = skew; }
    QTimeZone zone() const override { return QTimeZone::utc(); }

private:
    const Clock &m_truth;
    qint64 m_skew;
};

class Device
{
public:
    /// Makes a new, empty store.
    static void makeBlank(const QString &path);
    /// `blank` is a new, empty store to copy: making one takes longer than living in it.
    Device(const QString &folder, const QString &blank, const Clock &truth, qint64 skew, RemoteWorld &remote,
        ConflictPolicy policy, quint64 seed);

    /// A further place that it syncs with.
    void addPlace(RemoteWorld &remote);
    /// Tells what it asks of each place from now on.
    void setListener(Listener listener) { m_listener = std::move(listener); }
    size_t places() const { return m_remotes.size(); }

    QString name() const { return QString::number(m_number); }
    store::Store &store() { return *m_store; }
    DeviceClock &clock() { return m_clock; }
    store::Connection connection(size_t place = 0);
    /// `crashAt`: the commit, counted from 1, at which the power goes; 0 for never.
    /// The person confirms which records are the same; false when the connection does not ask.
    bool confirmMatches(size_t place);
    /// Asks before more deletions than this leave in one go.
    void askAbove(int records);
    /// What waits for the person's answer before it leaves for a place.
    std::optional<store::Question> outgoingQuestion(size_t place);
    std::vector<store::Approval> asked(const store::Question &question, size_t place);
    void answer(size_t place, store::Answer answer);
    bool isKeptThere(const ObjectMap &object, const QString &remoteId, size_t place);
    store::RoundRecord sync(Round::Kind kind, int crashAt = 0, size_t place = 0, const RoundScope &scope = {});
    /// The person makes a backup, and restores it later.
    void backUp();
    void restore();
    /// What a restored store wants to know of each record before it sends it to a place.
    std::vector<store::Approval> askedAfterRestoring(size_t place);
    /// What a restored store asks before it sends it to a place.
    std::optional<store::StoreRestored> restoredQuestion(size_t place = 0);
    /// The disk has space for so many more pages of the store; nothing: for as many as it wants.
    void limitDisk(std::optional<int> pages);
    std::vector<RecordId> live(EntityKind entity);
    std::vector<RecordId> live(const ObjectMap &object);
    /// Values as they are compared with the remote's.
    std::vector<FieldValue> mapped(const ObjectMap &object, RecordId record, size_t place = 0);
    std::vector<FieldValue> mapped(const ObjectMap &object, const RemoteRecord &remote, size_t place = 0);

private:
    void open();

    quint64 m_number;
    QString m_path;
    DeviceClock m_clock;
    std::vector<std::pair<RemoteWorld *, std::unique_ptr<Remote>>> m_remotes;
    ConflictPolicy m_policy;
    Random m_random;
    std::unique_ptr<store::Store> m_store;
    quint64 m_opened;
    Listener m_listener;
};

} // namespace satchel::simulation
