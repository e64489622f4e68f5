// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of one proposal, in order. Each edit is one change set of the store, which is the only truth: rows follow
// what was committed, whoever did it. UI thread.
#pragma once

#include "items/Workspace.h"
#include "store/Proposals.h"

#include <QAbstractListModel>

namespace satchel::items {

class ProposalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // the key: "cover"
        BodyRole, // Markdown
        HeadingRole, // as it was typed; the shown text of a block without one is its kind
    };

    explicit ProposalModel(Workspace &workspace, QObject *parent = nullptr);

    void setProposal(RecordId proposal);
    /// Null when there is none, or it is gone.
    const Record *proposal() const { return m_document ? &m_document->proposal : nullptr; }
    const std::vector<Record> &blocks() const;
    int blockCount() const { return static_cast<int>(blocks().size()); }
    int rowOf(RecordId block) const;
    bool isTemplate() const;
    /// A draft that is not in the trash, in a store that can be written.
    bool isEditable() const;
    QString kindLabel(const QString &kind) const;
    /// Headings as they are printed, with their fields filled; shown in place of what was typed.
    void setPrintedHeadings(const QHash<RecordId, QString> &headings);

    // Edits. What is refused comes by refused(); the first of what was made by inserted().
    /// `expected` is what the editor showed before: another's change since then is a Conflict.
    void setBody(RecordId block, const QString &markdown, const QString &expected);
    void setHeading(RecordId block, const QString &heading);
    void setKind(int row, const QString &kind);
    void insert(int before, const QString &kind);
    void move(int from, int to);
    void duplicate(int row);
    void remove(int row);
    /// A field of the proposal itself.
    void setProposalValue(const QString &field, const Value &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The proposal or any of its blocks.
    void proposalChanged();
    void inserted(int row);
    void refused(const satchel::Error &error);
    /// A later edit is in the store, or says what the store has.
    void accepted();

private:
    void follow(const store::ChangeBatch &batch);
    void read();
    void takeOver(std::optional<store::ProposalDocument> document);
    void commit(const QString &label, std::vector<Edit> edits, RecordId made = {});
    void insertBlock(int before, std::vector<FieldValue> values, const QString &label);
    void setBlockValue(
        RecordId block, const QString &field, const QString &value, const QString &expected, const QString &label);

    Workspace &m_workspace;
    RecordId m_id;
    std::optional<store::ProposalDocument> m_document;
    QHash<RecordId, QString> m_printedHeadings;
};

} // namespace satchel::items
