// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one of a remote's objects as rows, below each its values: what it is there, the direction, what it is
// here, and how sure that is. Rows keep their place while they are changed.
#pragma once

#include "ui/connections/MappingSession.h"

#include <QAbstractItemModel>
#include <QSet>

namespace satchel::ui {

class FieldPairsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { RemoteColumn, DirectionColumn, LocalColumn, MatchColumn, ColumnCount };
    /// Values that have no match come first; those that have one are behind a row that unfolds them, the defaults among
    /// them below a head of their own.
    enum class Kind { Field, ValueHead, Value, ValueMore, ValueDefaults, ValueFoot };
    enum class Show { All, Synced, NotSynced, NeedALook };
    enum Role { KeyRole = Qt::UserRole }; // what an editor of the cell has chosen now

    FieldPairsModel(MappingSession &session, QObject *parent = nullptr);

    MappingSession &session() const { return m_session; }
    void setSystem(const QString &label);
    QString system() const { return m_system; }
    int object() const { return m_object; }
    void setObject(int object);
    void setShow(Show show);
    Show show() const { return m_show; }
    void setSearch(const QString &text);
    /// How many records have each value, as a dry run found; null when that is not known.
    void setTrial(const store::MappingTrial *trial);

    Kind kindOf(const QModelIndex &index) const;
    /// Of a row, or of the row that a value is below.
    const mapping::MappedField &field(const QModelIndex &index) const;
    const ValueRow &value(const QModelIndex &index) const;
    bool isOpen(const QModelIndex &index) const;
    /// Of a field, within that of its kind of record.
    store::SyncDirection widest(const QModelIndex &index) const;
    store::SyncDirection direction(const QModelIndex &index) const;
    /// Why a field is matched as it is, or how many of its values are.
    QString reasonOf(const QModelIndex &index) const;
    bool hasValues(const QModelIndex &index) const { return rowCount(index.siblingAtColumn(0)) > 0; }
    /// -1: not known.
    qint64 countOf(const QModelIndex &value) const;
    /// Names a row as long as its fields are the same.
    QString rowKey(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &rowKey) const;
    /// Whether the matched values below a field are shown beside those without a match.
    bool isUnfolded(const QModelIndex &index) const { return m_unfolded.contains(rowKey(index)); }
    void setUnfolded(const QModelIndex &index, bool isUnfolded);
    QModelIndex indexOfField(int row) const; // by its place in the session
    /// A field of the remote that has none here, and could have a new one.
    bool canAdd(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Entries of an editor that are no field or value.
    static inline const QString newKey = QStringLiteral("=new");
    static inline const QString leadKey = QStringLiteral("=lead");

Q_SIGNALS:
    void refused(const satchel::Error &error);
    /// No value of the field has a name that means one of ours.
    void nothingSuggested(const QString &field);
    /// A field or a choice is to be made, which takes a commit.
    void newFieldRequested(const QString &remote);
    void newChoiceRequested(const QModelIndex &value);

private:
    struct Line
    {
        Kind kind = Kind::Value;
        int value = -1; // of a value, its place among them
        bool operator==(const Line &) const = default;
    };
    struct Row
    {
        int field = 0; // in the session's mapping
        QString key;
        std::vector<ValueRow> values;
        std::vector<Line> lines = {}; // below it; none without values
    };

    void follow();
    std::vector<Row> rows();
    std::vector<Line> linesOf(const QString &key, const std::vector<ValueRow> &values);
    const Row &rowOf(const QModelIndex &index) const;
    bool isShown(const mapping::MappedField &field) const;
    QString textOf(const QModelIndex &index) const;
    QString valueText(const QModelIndex &index) const;
    QString wayBack(const QModelIndex &index) const;
    QString matchText(const mapping::MappedField &field) const;
    QString spoken(const QModelIndex &index) const;
    QString localText(const mapping::MappedField &field) const;
    QString choiceLabel(const QModelIndex &value) const;

    MappingSession &m_session;
    QString m_system;
    int m_object = 0;
    Show m_show = Show::All;
    QString m_search;
    const store::MappingTrial *m_trial = nullptr;
    QHash<QString, int> m_places; // of row keys, in the order in which the object was first seen
    enum class Section { Open, Chosen, Default };
    QHash<QString, QHash<QString, Section>> m_sections; // by row and value, as first seen: values keep their place
    QSet<QString> m_unfolded; // rows whose matched values are shown
    std::vector<Row> m_rows;
};

} // namespace satchel::ui
