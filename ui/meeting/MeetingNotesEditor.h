// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of a meeting: the text editor with what marks a decision and an action item, and below it what the line
// that is typed becomes.
#pragma once

#include "items/MeetingEdits.h"
#include "ui/common/PageContext.h"

class QAction;

namespace satchel::ui {

class Label;
class RichTextEditor;

class MeetingNotesEditor : public QWidget
{
    Q_OBJECT

public:
    MeetingNotesEditor(const PageContext &context, QAction *decision, QAction *actionItem, QWidget *parent = nullptr);
    ~MeetingNotesEditor() override;

    /// Follows the store, but not over what is being typed.
    void showNotes(const QString &markdown, bool isEditable);
    /// Another meeting: whatever was typed is kept before.
    void reset();
    QString markdown() const;
    /// What is typed and not written yet.
    bool isEdited() const;
    /// What it was when the typing began.
    const QString &base() const { return m_base; }
    void setKept(const QString &markdown);
    /// After somebody else changed the text: the next save replaces theirs, which stays in the history.
    void setBase(const QString &theirs);
    /// Puts the word before the line of the cursor, or takes it away.
    void markLine(const QString &word);
    void setHint(const QString &text);
    QString currentLine() const;
    RichTextEditor &editor() { return *m_text; }

Q_SIGNALS:
    void timeToKeep();
    void edited();
    void lineChanged(); // the cursor is elsewhere
    void refused(const QString &sentence);

private:
    RichTextEditor *m_text;
    Label *m_hint;
    QString m_base;
};

} // namespace satchel::ui
