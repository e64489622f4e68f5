// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ProposalModel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Markdown.h"
#include "items/DocumentParts.h"
#include "items/RowDiff.h"
#include "items/TakenOver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

ProposalModel::ProposalModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ProposalModel::follow);
}

const std::vector<Record> &ProposalModel::blocks() const
{
    static const std::vector<Record> none;
    return m_document ? m_document->blocks : none;
}

int ProposalModel::rowOf(RecordId block) const
{
    return items::rowOf(blocks(), block);
}

bool ProposalModel::isTemplate() const
{
    return m_document && valueOr<bool>(m_document->proposal.value(field::is_template));
}

bool ProposalModel::isEditable() const
{
    return m_document && isDraft(m_document->proposal) && !m_document->proposal.isDeleted()
        && !m_workspace.store().isReadOnly();
}

QString ProposalModel::kindLabel(const QString &kind) const
{
    return m_workspace.schema()
        .entity(EntityKind::ProposalBlock)
        .find(field::kind)
        ->choiceLabel(kind.isEmpty() ? choice::text : kind);
}

void ProposalModel::setProposal(RecordId proposal)
{
    if (proposal != m_id) {
        beginResetModel();
        m_document.reset();
        endResetModel();
    }
    m_id = proposal;
    read();
}

void ProposalModel::follow(const store::ChangeBatch &batch)
{
    if (!m_id.isNull()
        && concernsDocument(batch, {EntityKind::Proposal, EntityKind::ProposalBlock, field::proposal}, m_id, blocks()))
        read();
}

void ProposalModel::read()
{
    auto document = m_id.isNull() ? std::nullopt : std::optional(store::readProposal(m_workspace.store(), m_id));
    takeOver(document && *document ? std::optional(std::move(**document)) : std::nullopt);
}

/// Rows are repaired, so that the current one and what is being typed stay with their blocks.
void ProposalModel::takeOver(std::optional<store::ProposalDocument> document)
{
    if (!m_document || !document) {
        beginResetModel();
        m_document = std::move(document);
        endResetModel();
    } else {
        m_document->proposal = std::move(document->proposal);
        const RowHooks hooks{[this](int first, int last) { beginRemoveRows({}, first, last); },
            [this] { endRemoveRows(); }, [this](int row) { beginInsertRows({}, row, row); },
            [this] { endInsertRows(); }, [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
            [this] { endMoveRows(); }, [](int) {}};
        applyRowDiff(
            m_document->blocks, std::move(document->blocks), [](const Record &block) { return block.id; }, hooks);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT proposalChanged();
}

void ProposalModel::commit(const QString &label, std::vector<Edit> edits, RecordId made)
{
    m_workspace.commit(label, std::move(edits), this, [this, made](const Result<Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT refused(receipt.error());
            return;
        }
        Q_EMIT accepted();
        if (const int row = rowOf(made); row >= 0)
            Q_EMIT inserted(row);
    });
}

void ProposalModel::setBlockValue(
    RecordId block, const QString &field, const QString &value, const QString &expected, const QString &label)
{
    const int row = rowOf(block);
    if (!isEditable() || row < 0 || value == expected)
        return;
    const QString name = data(index(row), Qt::DisplayRole).toString();
    commit(label.arg(name),
        {Edit::update(EntityKind::ProposalBlock, block, {{field, value.isEmpty() ? Value() : Value(value)}},
            {{field, expected.isEmpty() ? Value() : Value(expected)}})});
}

void ProposalModel::setBody(RecordId block, const QString &markdown, const QString &expected)
{
    setBlockValue(block, field::body, markdown, expected, tr("Edited the text of “%1”"));
}

void ProposalModel::setHeading(RecordId block, const QString &heading)
{
    if (const int row = rowOf(block); row >= 0)
        setBlockValue(block, field::heading, heading.simplified(),
            blocks()[static_cast<size_t>(row)].text(field::heading), tr("Renamed “%1”"));
}

void ProposalModel::setKind(int row, const QString &kind)
{
    if (row < 0 || row >= blockCount())
        return;
    const Record &block = blocks()[static_cast<size_t>(row)];
    setBlockValue(block.id, field::kind, kind, block.text(field::kind), tr("Changed the kind of “%1”"));
}

/// The blocks after it get new positions only where they would collide.
void ProposalModel::insertBlock(int before, std::vector<FieldValue> values, const QString &label)
{
    if (!isEditable())
        return;
    const RecordId made = m_workspace.store().newId();
    std::vector<Record> order = blocks();
    order.insert(order.begin() + std::clamp(before, 0, blockCount()),
        Record(m_workspace.schema().shared(EntityKind::ProposalBlock), made));
    std::vector<Edit> edits = store::reorderBlocks(order);
    for (Edit &edit : edits) {
        if (edit.id != made)
            continue;
        values.push_back({field::proposal, m_id});
        values.insert(values.end(), edit.values.begin(), edit.values.end());
        edit = Edit::create(EntityKind::ProposalBlock, made, std::move(values));
    }
    commit(label, std::move(edits), made);
}

void ProposalModel::insert(int before, const QString &kind)
{
    insertBlock(before, {{field::kind, kind}, {field::heading, kindLabel(kind)}},
        tr("Added “%1” to the proposal").arg(kindLabel(kind)));
}

void ProposalModel::move(int from, int to)
{
    if (!isEditable() || from < 0 || from >= blockCount() || to < 0 || to >= blockCount() || from == to)
        return;
    std::vector<Record> order = blocks();
    const Record moved = order[static_cast<size_t>(from)];
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, moved);
    commit(tr("Moved “%1”").arg(data(index(from), Qt::DisplayRole).toString()), store::reorderBlocks(order));
}

void ProposalModel::duplicate(int row)
{
    if (row < 0 || row >= blockCount())
        return;
    const Record &block = blocks()[static_cast<size_t>(row)];
    insertBlock(row + 1, copiedValues(block, {field::proposal, field::position}),
        tr("Duplicated “%1”").arg(data(index(row), Qt::DisplayRole).toString()));
}

void ProposalModel::remove(int row)
{
    if (isEditable() && row >= 0 && row < blockCount())
        commit(tr("Removed “%1”").arg(data(index(row), Qt::DisplayRole).toString()),
            {Edit::remove(EntityKind::ProposalBlock, blocks()[static_cast<size_t>(row)].id)});
}

void ProposalModel::setProposalValue(const QString &field, const Value &value)
{
    if (!isEditable())
        return;
    if (m_document->proposal.value(field) == value) {
        Q_EMIT accepted();
        return;
    }
    const Field *definition = m_document->proposal.entity->find(field);
    commit(tr("Changed “%1” of the proposal").arg(definition ? definition->label : field),
        {editOfChoice(m_workspace.store(), m_document->proposal, {field, value})});
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : blockCount();
}

void ProposalModel::setPrintedHeadings(const QHash<RecordId, QString> &headings)
{
    if (headings == m_printedHeadings)
        return;
    m_printedHeadings = headings;
    if (blockCount() > 0)
        Q_EMIT dataChanged(index(0), index(blockCount() - 1), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &block = blocks()[static_cast<size_t>(index.row())];
    const QString kind = block.text(field::kind);
    const QString heading = block.text(field::heading);
    const QString printed = m_printedHeadings.value(block.id, heading);
    switch (role) {
    case Qt::DisplayRole: return printed.isEmpty() ? kindLabel(kind) : printed;
    case Qt::AccessibleTextRole:
        return printed.isEmpty() ? kindLabel(kind)
                                 : tr("%1, %2", "heading of a block, its kind").arg(printed, kindLabel(kind));
    case Qt::AccessibleDescriptionRole: return markdown::plainText(markdown::read(block.text(field::body).left(400)));
    case KindRole: return kind.isEmpty() ? choice::text : kind;
    case HeadingRole: return heading;
    case BodyRole: return block.text(field::body);
    default: return {};
    }
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace satchel::items

#include "moc_ProposalModel.cpp"
