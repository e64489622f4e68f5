// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping of one connection while a person changes it: what the remote has, what is saved, and what is chosen and
// not saved yet. Writes nothing but the custom fields that a person makes of remote ones. UI thread.
#pragma once

#include "items/Workspace.h"
#include "mapping/FieldMapping.h"
#include "store/sync/MappingTrial.h"
#include "store/sync/NamedCounterparts.h"

#include <QJsonValue>

namespace satchel::ui {

/// A value of a choice, or a stage, a pipeline or a user, and its counterpart.
struct ValueRow
{
    QString theirs; // as the remote writes it
    QString label; // of theirs, as the remote calls it
    QString ours; // a choice's key, or a record's id; empty: nothing here means it
    QString oursLabel; // empty: nothing here means it
    bool isOfRecord = false; // ours is given and theirs is chosen: the reverse of a choice
    bool isShared = false; // other values there mean the same here
    bool isWritten = true; // ours is sent as theirs
    bool isDefault = false; // matched without a person: by the vendor, or by the same name

    bool isOpen() const { return isOfRecord ? theirs.isEmpty() : ours.isEmpty(); }
};

class MappingSession : public QObject
{
    Q_OBJECT

public:
    using Objects = std::map<QString, store::ObjectSettings>;
    struct Named
    {
        QString key;
        QString label;
    };

    explicit MappingSession(items::Workspace &workspace, QObject *parent = nullptr);

    /// Begins with what is saved.
    void begin(qint64 connection, store::RemoteCatalog catalog, const Objects &saved);
    /// What is saved by now; the edits stay.
    void setSaved(const Objects &saved);
    /// A draft, or a version that was saved before.
    void setObjects(const Objects &objects);
    const Objects &objects() const { return m_objects; }
    const Objects &saved() const { return m_saved; }
    bool isEdited() const;
    /// Objects as drafts keep them.
    static QJsonValue toJson(const Objects &objects);
    static Objects fromJson(const QJsonValue &json);

    int count() const { return static_cast<int>(m_catalog.size()); }
    const store::RemoteObject &remote(int object) const { return m_catalog[static_cast<size_t>(object)]; }
    const Entity &entity(int object) const;
    const mapping::ObjectMapping &mapping(int object) const { return m_mappings[static_cast<size_t>(object)]; }
    /// "Contacts", and where several objects are of one kind, what this one holds.
    QString nameOf(int object) const;
    int syncedCount(int object) const;
    int openCount(int object) const;
    /// The object and the row that a field of ours is synced in; -1 when it is in none.
    std::pair<int, int> placeOf(EntityKind entity, const QString &local) const;

    std::vector<ValueRow> values(int object, const mapping::MappedField &field) const;
    /// What a value of this field can be here, or for records, there: of a stage those of the pipeline there that its
    /// own is sent as, all where none is.
    std::vector<Named> choices(int object, const mapping::MappedField &field, const ValueRow &value) const;
    QStringList pairable(int object, const QString &remote) const;
    bool canAdd(int object, const QString &remote) const;

    Result<void> setDirection(int object, store::SyncDirection direction);
    /// Which of the account's lists holds these records, where accounts name their lists themselves. The fields of
    /// another list are known once this is saved and they were read.
    Result<void> setPlace(int object, const QString &place, const QString &id);
    /// A list is chosen whose fields were not read yet.
    bool isElsewhere(int object) const;
    Result<void> pair(int object, const QString &remote, const QString &local);
    /// Of a proposal it also pairs.
    Result<void> turn(int object, const mapping::MappedField &field, store::SyncDirection direction);
    /// A user is matched in every kind of record at once.
    Result<void> setValue(int object, const mapping::MappedField &field, const ValueRow &value, const QString &chosen);
    /// Ours that several values there mean is sent as this one.
    Result<void> sendAs(int object, const mapping::MappedField &field, const ValueRow &value);
    /// This connection leads for the field, if it is received and others may exchange it too.
    bool canLead(const mapping::MappedField &field) const;
    Result<void> setLead(int object, const mapping::MappedField &field, bool leads);
    /// Values there that nobody has matched, where it is plain what they mean. Returns how many.
    int suggestValues(int object, const mapping::MappedField &field);
    /// Pairs the proposals that need no look. Returns how many.
    int acceptSure(int object);
    /// Makes a custom field like the remote one and pairs both.
    void addField(int object, const QString &remote, std::function<void(const Result<void> &)> done);
    /// Adds the remote's value to the choices of a custom field and matches both.
    void addChoice(int object, const mapping::MappedField &field, const ValueRow &value,
        std::function<void(const Result<void> &)> done);

    /// Users, pipelines and stages again: a sync may have brought those of the other system since.
    void readRecords();

Q_SIGNALS:
    void changed();

private:
    store::ObjectSettings &settings(int object) { return m_objects[remote(object).object]; }
    store::ObjectSettings settings(int object) const;
    void refresh();
    void refresh(int object);
    Result<void> finish(int object, Result<void> done);
    std::vector<ValueRow> recordValues(int object, const QString &local) const;
    const std::vector<Named> &recordsOf(EntityKind kind) const;
    void chooseRecord(int object, const QString &local, const QString &ours, const QString &theirs);
    QString pipelineThere(int object, RecordId stage) const;

    items::Workspace &m_workspace;
    qint64 m_connection = 0;
    bool m_hasOthers = false; // other connections
    store::RemoteCatalog m_catalog;
    Objects m_saved;
    Objects m_objects;
    std::vector<mapping::ObjectMapping> m_mappings; // one for each object
    std::vector<Named> m_stages;
    std::vector<Named> m_pipelines;
    std::vector<Named> m_users;
    QHash<QString, RecordId> m_pipelineOf; // by stage
    QHash<QString, QString> m_linked; // of these: the remote's id by ours
    store::NamedCounterparts m_counterparts;
};

/// The direction after (or before) this one, of those that the remote allows.
store::SyncDirection nextDirection(store::SyncDirection widest, store::SyncDirection now, bool isForward);
/// A field of ours that holds what the remote one does.
Field fieldLike(const store::RemoteField &remote);

} // namespace satchel::ui
