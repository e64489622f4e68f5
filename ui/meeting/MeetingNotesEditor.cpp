// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingNotesEditor.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/RichTextEditor.h"

#include <QAction>
#include <QTextBlock>
#include <QVBoxLayout>

namespace satchel::ui {

MeetingNotesEditor::MeetingNotesEditor(
    const PageContext &context, QAction *decision, QAction *actionItem, QWidget *parent)
    : QWidget(parent), m_text(new RichTextEditor(tr("Notes"))),
      m_hint(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 6);
    m_text->setPlaceholder(tr("Write what is said. A line such as “todo Mara: send the price by Thursday” becomes a "
                              "task when you close the meeting."));
    m_text->setMinimumHeight(theme.px(180));
    store::Store &store = context.workspace.store();
    m_text->setPictures({[&store](const QString &sha256) { return store.content(sha256).value_or(QByteArray()); },
        [&store](const QByteArray &bytes) { return store.putContent(bytes); }});
    column->addWidget(m_text, 1);
    auto *below = new QWidget;
    auto *flow = new FlowLayout(below);
    flow->setSpacing(theme.px(6));
    for (QAction *action : {decision, actionItem}) {
        auto *button = new Button(
            action == decision ? Icon::Goal : Icon::Tasks, action->text(), Button::Variant::Ghost);
        button->setSmall(true);
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
        button->setFocusPolicy(Qt::TabFocus); // a click keeps the cursor in its line
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        flow->addWidget(button);
    }
    column->addWidget(below);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    connect(m_text, &RichTextEditor::edited, this, &MeetingNotesEditor::edited);
    connect(&m_text->text(), &QTextEdit::cursorPositionChanged, this, &MeetingNotesEditor::lineChanged);
    connect(m_text, &RichTextEditor::timeToKeep, this, &MeetingNotesEditor::timeToKeep);
    connect(m_text, &RichTextEditor::refused, this, &MeetingNotesEditor::refused);
    setFocusProxy(&m_text->text());
}

MeetingNotesEditor::~MeetingNotesEditor()
{
    // Losing the focus it would ask to keep its text; the page did when it was hidden.
    m_text->disconnect(this);
    m_text->text().disconnect(this);
}

void MeetingNotesEditor::showNotes(const QString &markdown, bool isEditable)
{
    if (!m_text->isEdited()) {
        m_base = markdown;
        m_text->setMarkdown(markdown);
    }
    m_text->setReadOnly(!isEditable);
}

void MeetingNotesEditor::reset()
{
    m_text->setKept();
    m_base.clear();
    m_text->setMarkdown({});
    setHint({});
}

QString MeetingNotesEditor::markdown() const
{
    return m_text->markdown();
}

bool MeetingNotesEditor::isEdited() const
{
    return m_text->isEdited();
}

void MeetingNotesEditor::setKept(const QString &markdown)
{
    m_base = markdown;
    m_text->setKept();
}

void MeetingNotesEditor::setBase(const QString &theirs)
{
    m_base = theirs;
    m_text->setEdited();
}

void MeetingNotesEditor::markLine(const QString &word)
{
    QTextCursor cursor = m_text->text().textCursor();
    const QString before = word + u' ';
    const bool isMarked = cursor.block().text().startsWith(before, Qt::CaseInsensitive);
    cursor.beginEditBlock();
    const int place = cursor.positionInBlock();
    cursor.movePosition(QTextCursor::StartOfBlock);
    if (isMarked) {
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(before.size()));
        cursor.removeSelectedText();
    } else {
        cursor.insertText(before);
    }
    cursor.endEditBlock();
    const int shifted = place + (isMarked ? -1 : 1) * static_cast<int>(before.size());
    cursor.setPosition(cursor.block().position() + qBound(0, shifted, cursor.block().length() - 1));
    m_text->text().setTextCursor(cursor);
    m_text->text().setFocus(Qt::ShortcutFocusReason);
}

void MeetingNotesEditor::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

QString MeetingNotesEditor::currentLine() const
{
    return m_text->text().textCursor().block().text();
}

} // namespace satchel::ui

#include "moc_MeetingNotesEditor.cpp"
