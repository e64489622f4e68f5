// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/BlockEditor.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/RichTextEditor.h"
#include "ui/proposals/ProposalText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ProposalModel;

BlockEditor::BlockEditor(const PageContext &context, ProposalModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_content(new QWidget), m_heading(new QLineEdit),
      m_kind(new Button({}, Button::Variant::Ghost)), m_kinds(new QMenu(m_kind)),
      m_hint(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_text(new RichTextEditor(tr("Text of the block")))
{
    const Theme &theme = Theme::of(this);
    auto *nothing = new EmptyState(Icon::Add, tr("No blocks yet"),
        tr("A proposal is made of blocks: a cover, what you propose, a price, a place to sign."));
    connect(nothing->addButton(Icon::Add, tr("Add a block")), &QPushButton::clicked, this, &BlockEditor::addRequested);
    m_nothing = nothing;
    m_heading->setAccessibleName(tr("Heading"));
    m_heading->setPlaceholderText(tr("Heading"));
    m_heading->setFont(theme.font.heading);
    m_kind->setChevron(true);
    m_kind->setSmall(true);
    m_hint->setWordWrap(true);
    m_text->setPlaceholder(tr("Write here. Fields in braces are filled in on paper: {customer.name}"));
    m_text->setFields(proposalTextFields());
    store::Store &store = context.workspace.store();
    m_text->setPictures({[&store](const QString &sha256) { return store.content(sha256).value_or(QByteArray()); },
        [&store](const QByteArray &bytes) { return store.putContent(bytes); }});
    auto *head = new QHBoxLayout;
    setSpaces(*head, theme, 0, 8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_kind);
    auto *column = new QVBoxLayout(m_content);
    setSpaces(*column, theme, 0, 8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_content, 1);
    all->addWidget(m_nothing, 1);
    connect(m_heading, &QLineEdit::editingFinished, this, [this] { m_model.setHeading(m_block, m_heading->text()); });
    connect(m_heading, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_kind, &QPushButton::clicked, this, &BlockEditor::showKinds);
    connect(m_text, &RichTextEditor::edited, this, &BlockEditor::edited);
    connect(m_text, &RichTextEditor::timeToKeep, this, &BlockEditor::keep);
    connect(m_text, &RichTextEditor::refused, this, &BlockEditor::refused);
    connect(&model, &ProposalModel::proposalChanged, this, &BlockEditor::showBlock);
    connect(&model, &ProposalModel::refused, this, &BlockEditor::takeRefusal);
    showBlock();
}

void BlockEditor::setBlock(RecordId block)
{
    if (block == m_block)
        return showBlock();
    keep();
    m_block = block;
    const int row = m_model.rowOf(block);
    m_base = row < 0 ? QString() : m_model.blocks()[static_cast<size_t>(row)].text(field::body);
    m_text->setMarkdown(m_base);
    m_heading->setText(row < 0 ? QString() : m_model.blocks()[static_cast<size_t>(row)].text(field::heading));
    showBlock();
}

/// Follows the store, but not over what is being typed.
void BlockEditor::showBlock()
{
    const int row = m_model.rowOf(m_block);
    m_content->setVisible(row >= 0);
    m_nothing->setVisible(row < 0 && m_model.proposal() && m_model.blockCount() == 0);
    if (row < 0)
        return;
    const Record &block = m_model.blocks()[static_cast<size_t>(row)];
    const QString kind = block.text(field::kind);
    const bool isEditable = m_model.isEditable();
    if (!m_heading->hasFocus() || !m_heading->isModified())
        m_heading->setText(block.text(field::heading));
    m_heading->setReadOnly(!isEditable);
    m_kind->setText(m_model.kindLabel(kind));
    m_kind->setEnabled(isEditable);
    m_hint->setText(blockHint(kind));
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (!m_text->isEdited()) {
        m_base = block.text(field::body);
        m_text->setMarkdown(m_base);
    }
    m_text->setReadOnly(!isEditable);
}

void BlockEditor::showKinds()
{
    m_kinds->clear();
    const int row = m_model.rowOf(m_block);
    for (const Choice &choice :
        m_context.workspace.schema().entity(EntityKind::ProposalBlock).find(field::kind)->choices) {
        QAction *action = m_kinds->addAction(themedIcon(iconOfBlock(choice.key)), choice.label);
        connect(action, &QAction::triggered, this, [this, row, key = choice.key] { m_model.setKind(row, key); });
    }
    m_kinds->popup(m_kind->mapToGlobal(QPoint(0, m_kind->height())));
}

void BlockEditor::keep()
{
    if (m_block.isNull() || !m_text->isEdited() || !m_model.isEditable())
        return;
    const QString text = m_text->markdown();
    const QString base = std::exchange(m_base, text);
    m_text->setKept();
    m_model.setBody(m_block, text, base);
}

/// After a conflict with another person's text: the typed text stays and replaces the other one at the next save.
void BlockEditor::takeRefusal(const Error &error)
{
    const auto record = m_context.workspace.store().get(EntityKind::ProposalBlock, m_block);
    const QString theirs = record ? record->text(field::body) : m_base;
    if (error.kind != Error::Kind::Conflict || theirs == m_base || m_text->markdown() != m_base)
        return;
    m_base = theirs;
    m_text->setEdited();
    Q_EMIT refused(tr("Someone else changed this text in the meantime. Your text is kept here and replaces theirs if "
                      "you continue. Theirs "
                      "stays in the history."));
}

std::optional<BlockDraft> BlockEditor::draft() const
{
    return m_text->isEdited() ? std::optional(BlockDraft{m_block, m_text->markdown()}) : std::nullopt;
}

void BlockEditor::write()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->text().moveCursor(QTextCursor::End);
}

} // namespace satchel::ui

#include "moc_BlockEditor.cpp"
