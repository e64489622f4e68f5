// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of one block: its heading, its kind, its text. What is typed is kept when the focus leaves, another block
// is shown, or nothing was typed for a while. When somebody else wrote in the same block meanwhile, what is typed here
// stays.
#pragma once

#include "items/ProposalModel.h"
#include "ui/common/PageContext.h"
#include "ui/proposals/ProposalSheet.h"

class QLineEdit;
class QMenu;

namespace satchel::ui {

class Button;
class Label;
class RichTextEditor;

class BlockEditor : public QWidget
{
    Q_OBJECT

public:
    BlockEditor(const PageContext &context, items::ProposalModel &model, QWidget *parent = nullptr);

    void setBlock(RecordId block);
    RecordId block() const { return m_block; }
    RichTextEditor &text() { return *m_text; }
    QLineEdit &heading() { return *m_heading; }
    /// Gives what is typed to the store.
    void keep();
    /// What is typed and not kept; nothing when there is nothing.
    std::optional<BlockDraft> draft() const;
    void write();

Q_SIGNALS:
    void edited();
    void refused(const QString &sentence);
    void addRequested();

private:
    void showBlock();
    void showKinds();
    void takeRefusal(const Error &error);

    PageContext m_context;
    items::ProposalModel &m_model;
    RecordId m_block;
    QString m_base; // of the text: its value in the store when it was shown or saved
    QWidget *m_content;
    QWidget *m_nothing;
    QLineEdit *m_heading;
    Button *m_kind;
    QMenu *m_kinds;
    Label *m_hint;
    RichTextEditor *m_text;
};

} // namespace satchel::ui
