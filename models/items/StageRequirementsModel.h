// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of StageRequirements as a table with a box in each cell. Pressing a box is one change set. A field
// without a tick keeps its row until another entity or pipeline is chosen; new rows come last. A worker counts the
// records that lack a value.
#pragma once

#include "items/BoardStage.h"
#include "items/StageRequirements.h"
#include "items/StoreWorker.h"

#include <QAbstractTableModel>

namespace satchel::items {

class StageRequirementsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LackingRole = Qt::UserRole + 1, // of a row's header: how many records lack the value; -1: not counted yet
        NoteRole, // of a row's header: that in words, or that no box is ticked
    };

    explicit StageRequirementsModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows the requirements of an entity; of the first pipeline where stages belong to pipelines.
    void setEntity(EntityKind entity);
    EntityKind entity() const { return m_entity; }
    /// Empty for an entity whose stages belong to no pipeline.
    const std::vector<BoardPipeline> &pipelines() const { return m_pipelines; }
    void setPipeline(RecordId pipeline);
    RecordId pipeline() const { return m_pipeline; }

    const StageRequirements &requirements() const { return m_known; }
    /// Why the requirements cannot be read; none when they are.
    const std::optional<Error> &problem() const { return m_problem; }
    bool canWrite() const;
    bool hasStages() const;
    QString fieldOf(int row) const { return m_fields.at(row); }
    /// The labels and names of the fields that can be added, in the order of the form.
    std::vector<std::pair<QString, QString>> fieldsToAdd() const;
    /// A row in which nothing is ticked yet. Returns it; the row that is there already where the field has one.
    int addField(const QString &field);
    bool isRequired(int row, int column) const;
    /// Ticks or unticks a box, and with it what follows from it (columnAfterPress). Nothing in a read-only store.
    void press(int row, int column);
    /// How many records lack at least one value; -1: not counted yet.
    qint64 lacking() const { return m_lacking; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rules, stages or pipelines were read again.
    void requirementsRead();
    void counted();

private:
    struct Counts
    {
        std::vector<std::pair<QString, qint64>> ofFields;
        qint64 any = 0;
    };

    void follow(const store::ChangeBatch &batch);
    void readAgain();
    void showStages(StageRequirements known);
    void showRows();
    void count();
    void takeCounts(const Counts &counts);
    QString labelOf(const QString &field) const;
    NewRuleText textFor(const QString &field) const;
    QString cellText(int row, int column) const;
    QString rowTip(const QString &field) const;
    QString noteOf(const QString &field) const;
    qint64 lackingOf(const QString &field) const;

    Workspace &m_workspace;
    EntityKind m_entity = EntityKind::Deal;
    RecordId m_pipeline;
    std::vector<BoardPipeline> m_pipelines;
    StageRequirements m_known;
    std::optional<Error> m_problem;
    QStringList m_fields; // of the rows
    QHash<QString, qint64> m_lackingOf;
    qint64 m_lacking = -1;
    bool m_isCounting = false;
    bool m_mustCountAgain = false;
    StoreWorker m_worker;
};

} // namespace satchel::items
