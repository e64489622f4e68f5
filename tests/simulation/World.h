// SPDX-License-Identifier: GPL-3.0-or-later
// A whole world from one seed: several Satchels and one or more remotes, people who edit on all sides, virtual time,
// and whatever can go wrong. First it lives, then it calms down; then what must hold (I4) is checked exactly. The same
// seed lives the same life again.
#pragma once

#include "tests/simulation/Device.h"

#include <map>
#include <set>

namespace satchel::simulation {

struct WorldOptions
{
    quint64 seed = 1;
    int steps = 40;
    QString folder; // for the stores; removed by the caller
    QString blank; // a new, empty store
    /// One for each place that every Satchel syncs with.
    std::vector<std::function<std::unique_ptr<RemoteWorld>(quint64 seed, ManualClock &clock)>> makeRemotes;
    bool isTraced = false; // the log tells each call to a remote
    bool hasRestores = false; // devices make backups and are restored from them
};

/// The fields of an object that people edit freely: our name and the remote's.
std::vector<std::pair<QString, QString>> freeFields(const ObjectMap &object);
/// The value of a remote field, without its hypertext.
QString plain(const QJsonValue &value);

class World
{
public:
    explicit World(const WorldOptions &options);

    /// Lives and calms down; what did not hold, in sentences. Empty is well.
    QStringList run();
    /// The end state as a hash: equal for equal seeds.
    QByteArray digest();
    /// What happened, one line each; for reading a failure.
    const QStringList &log() const { return m_log; }
    qint64 rounds() const { return m_rounds; }

private:
    /// At which device something was done, and when: after how many looks at what is there (observe).
    struct Author
    {
        const Device *device = nullptr; // null: the colleague
        qint64 moment = 0;
    };
    /// What somebody wrote into a field, and what they saw there before.
    struct Operation
    {
        QString marker;
        QString field;
        QString before;
        QString after;
        bool isReverted = false; // `after` was the value before `before`
        Author by = {};
    };
    /// Which record somebody made another one point at, by their markers; no target: at none.
    struct LinkOperation
    {
        QString marker;
        QString field;
        QString target;
        bool isThere = false; // by the colleague: until it has been read, nobody else knows
        Author by = {};
    };
    struct Removal
    {
        QString marker;
        std::set<QString> seen; // the values that it had
        bool isLate = false; // some Satchel has yet to learn that this place has the record, and recreates it
        std::set<QString> unknown; // fields that this place does not have and others do: they go with the record
        bool isThere = false; // by the colleague: the remote took the links away
        Author by = {};
    };
    using UnsentValue = std::tuple<const Device *, QString, QString, QString>; // by marker, field and value
    using UnsentRecord = std::tuple<const Device *, size_t, RecordId>; // by place
    /// What was known of a device when its backup was made.
    struct BackedUp
    {
        qint64 moment = 0;
        std::set<UnsentValue> unsent;
        std::set<UnsentRecord> keptHere;
    };

    /// A remote, with a colleague of its own.
    struct Place
    {
        size_t number = 0; // from 0
        std::unique_ptr<RemoteWorld> remote;
        std::vector<ObjectMap> worked; // the objects that people work on
        std::map<std::pair<QString, QString>, QString>
            colleaguesOwn; // what the colleague last wrote, by marker and field

        qint64 connection() const { return static_cast<qint64>(number) + 1; }
    };

    void live();
    Place &anyPlace() { return m_places.size() == 1 ? m_places.front() : m_places[m_random() % m_places.size()]; }
    void betweenRequests();
    qint64 untilNextRequest();
    void personActs(Device &device);
    void colleagueActs();
    void createHere(Device &device, const Place &place, const ObjectMap &object);
    void editHere(Device &device, const ObjectMap &object);
    /// One change set that edits a field of several records: what is asked about before it replaces values at the
    /// remote.
    void editSeveralHere(Device &device, const ObjectMap &object);
    void removeHere(Device &device, const ObjectMap &object);
    void restoreHere(Device &device, const ObjectMap &object);
    void relinkHere(Device &device, const Place &place, const ObjectMap &object);
    void relinkThere(Place &place, const ObjectMap &object);
    /// A link that the new record is born with, now and then, and where it points.
    std::optional<std::pair<const FieldMap *, RecordId>> birthLink(
        Device &device, const Place &place, const ObjectMap &object);
    void linkThere(
        Place &place, const ObjectMap &object, const FieldMap &link, const QString &id, const QString &marker);
    /// What the vendor deleted with something else there.
    void noteCascaded(const Place &place, const std::vector<std::pair<const ObjectMap *, RemoteRecord>> &before);
    Removal removalThere(const Place &place, const ObjectMap &object, const RemoteRecord &record);
    void createThere(Place &place, const ObjectMap &object);
    void editThere(Place &place, const ObjectMap &object);
    void removeThere(Place &place, const ObjectMap &object);
    void restoreThere(Place &place, const ObjectMap &object);
    bool commit(Device &device, const QString &what, const Edit &edit)
    {
        return commit(device, what, std::vector{edit});
    }
    bool commit(Device &device, const QString &what, std::vector<Edit> edits);
    /// What somebody types over `value`: mostly something new, now and then the earlier value.
    Operation typedOver(const QString &marker, const QString &field, const QString &value);
    void syncOne(Device &device, Place &place);
    /// A person answers what a device asks before deletions or overwrites leave; false when it asks nothing.
    bool answerOutgoing(Device &device, const Place &place);
    void answerDeletions(Device &device, const Place &place, const store::Question &question);
    void answerOverwrites(Device &device, const Place &place, const store::Question &question);
    store::Answer anyAnswer(bool mayKeep, bool mayUndo);

    // Backups (WorldRestores.cpp)
    /// Now and then a device makes a backup, or is restored from its last one.
    void backUpOrRestore();
    void restoreFromBackup(Device &device);
    /// A person answers what a restored device asks before it sends anything old; false when it asks nothing.
    bool answerRestored(Device &device, const Place &place);
    void noteAnswered(
        Device &device, const Place &place, const store::Approval &asked, store::Answer answer, const Record &before);
    void noteEditedUnknown(Device &device, const std::vector<Edit> &edits);
    void noteTwin(const Place &place, const QString &marker);
    void noteAnsweredField(Device &device, const Place &place, const store::Approval &asked, const QString &field,
        store::Answer answer, const Record &before);
    /// Looks at what the remotes have: what has arrived there by now cannot be lost with a device.
    void observe();
    bool hasArrived(const Operation &operation) const;
    bool hasArrived(Device &device, const LinkOperation &operation);
    bool hasArrived(const Removal &removal) const;
    void forgetOperations(const Device &device, qint64 since);
    void noteForgotten(Device &device);
    void noteShown(Device &device);
    void noteReplaced(const QString &marker);
    bool awaitsKeptHere(
        Device &device, const Place &place, const ObjectMap &object, RecordId record, const QString &field);
    /// Created on a device before a backup, and not to be sent to a place.
    bool isKeptHere(Device &device, const Place &place, RecordId record);

    Author author(const Device &device) const { return {&device, m_moment}; }
    /// True while a device shows a value that its person did not want to be sent.
    bool isUnsent(Device &device, const QString &marker, const QString &field, const QString &value) const;
    /// What the schedule lets a round read: everything, or what happens to be due.
    RoundScope anyScope(const Place &place);
    void meetAnotherAccount(Device &device, Place &place);
    /// The fields of one kind of record that people edit at any of the places.
    std::set<QString> allFreeFields(EntityKind entity) const;
    /// True when every place that has records like this one has the field.
    bool isFreeEverywhere(const QString &marker, const QString &field) const;
    /// What the store asks of a new record besides its name; nothing when it cannot be had yet.
    std::optional<std::vector<FieldValue>> requiredFields(Device &device, const Place &place, const ObjectMap &object);
    /// Its links to objects that people work on.
    std::vector<const FieldMap *> linksOf(const Place &place, const ObjectMap &object) const;
    const ObjectMap &objectOf(Device &device, const store::Conflict &conflict);

    std::vector<std::pair<Device *, const Place *>> everyWay() const;
    std::vector<std::pair<const Place &, const ObjectMap &>> everyObject() const;
    bool quiesce(QStringList &broken);
    bool resolveAll();
    /// What a remote refuses as a duplicate of another record here: two people made the same record again.
    bool mergeRefusedTwins(Device &device, const Place &place, const ObjectMap &object);
    void tellState();
    void checkTimeliness(QStringList &broken);
    void checkRest(QStringList &broken);
    void checkAgreement(QStringList &broken);
    void checkTwins(QStringList &broken);
    void checkNothingLost(QStringList &broken);
    void checkNothingBack(QStringList &broken);
    void checkNothingOlder(QStringList &broken);
    void checkNoOldCopyWasBelieved(QStringList &broken);
    void checkNothingFlickered(QStringList &broken);
    void checkDeletionsWereAsked(QStringList &broken);
    void checkLinksAreKept(QStringList &broken);
    bool isDoubled(const QString &marker) const { return m_doubled.contains(marker); }
    bool wasRemoved(const QString &marker) const; // by somebody; it may be back
    bool isTypedOver(const QString &marker, const QString &field, const QString &older, const QString &newer) const;
    bool isTypedAgain(const QString &marker, const QString &field, const QString &value) const;

    QString mailOf(const ObjectMap &object, const QString &marker) const;
    QString newMarker(const ObjectMap &object);
    QString markerOf(const ObjectMap &object, const QJsonObject &fields) const;
    static bool isRecognised(const ObjectMap &object, const QString &marker);
    QString markerOf(Device &device, const ObjectMap &object, RecordId record);
    QString freshValue() { return QStringLiteral("v%1").arg(++m_lastValue); }
    bool flip(double chance) { return std::uniform_real_distribution<>(0, 1)(m_random) < chance; }
    template <typename T> const T &pick(const std::vector<T> &items) { return items[m_random() % items.size()]; }
    /// As the log calls them.
    QString colleague(const Place &place) const
    {
        return m_places.size() == 1 ? QStringLiteral("the colleague")
                                    : QStringLiteral("the colleague at %1").arg(place.number);
    }
    void say(const QString &line) { m_log.append(line); }

    WorldOptions m_options;
    Random m_random;
    Random m_answers; // of its own, so that a world without questions lives as it did
    Random m_sleeps; // likewise
    Random m_restores; // the same of backups
    ManualClock m_clock;
    std::vector<Place> m_places;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<Operation> m_operations;
    std::vector<LinkOperation> m_linkOperations;
    std::vector<Removal> m_removals;
    std::set<QString> m_restored; // markers
    std::set<QString> m_restoredMeanwhile; // by the colleague, while a round was under way
    std::set<QString> m_doubled; // what the colleague restored beside the one that was recreated, with several systems
    std::set<QString> m_keptThere; // markers of what a person deleted here and kept at the remote
    std::set<UnsentValue> m_unsent;
    std::set<UnsentRecord> m_keptHere;
    std::map<const Device *, BackedUp> m_backups;
    std::map<std::tuple<QString, QString, QString>, qint64> m_seenThere; // when last, by marker, field and value
    std::map<std::pair<size_t, QString>, qint64> m_liveThere; // the same of records, by place and marker
    std::map<std::pair<size_t, QString>, qint64> m_goneThere; // when they were not there any more
    qint64 m_moment = 0;
    std::set<QString> m_shown; // every value a conflict shows, at the end or until its device was restored
    std::set<QString> m_disputed; // markers with a whole-record conflict
    QStringList m_log;
    int m_lastValue = 0;
    int m_lastMarker = 0;
    qint64 m_rounds = 0;
    bool m_isSyncing = false;
    bool m_isElsewhere = false;
    Device *m_free = nullptr; // syncs one place now and may sync another meanwhile
    size_t m_busyPlace = 0;
    QStringList m_broken; // while it lived
};

} // namespace satchel::simulation
