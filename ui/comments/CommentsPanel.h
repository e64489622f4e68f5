// SPDX-License-Identifier: GPL-3.0-or-later
// The comments on one record and what is being written: a new one, a reply, or a change of one's own. What was typed is
// kept until it is sent. In the list R replies, E edits and Delete deletes; Ctrl+Enter sends.
#pragma once

#include "items/CommentsModel.h"
#include "ui/comments/CommentDelegate.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QListView;

namespace satchel::ui {

class Button;
class DraftKeeper;
class EmptyState;
class Label;
class MentionEdit;

class CommentsPanel : public Popover
{
    Q_OBJECT

public:
    /// `about` is the title of the record.
    CommentsPanel(const PageContext &context, const Subject &subject, const QString &about, QWidget *parent);

    items::CommentsModel &model() { return m_model; }
    /// Chooses a comment, as the one that a notice is about.
    void showComment(RecordId comment);
    void reply(int row);
    void edit(int row);
    void remove(int row);
    void send();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = CommentDelegate::Act;

    QWidget *makeHead(const QString &about);
    QWidget *makeComposer();
    void makeList();
    QString draftPlace() const;
    void beginNew();
    void cancelMode();
    void showMode();
    void showRows();
    void act(Act act, int row);
    bool pressed(int key);
    void showMenu(const QPoint &place);

    PageContext m_context;
    Subject m_subject;
    QString m_about;
    items::CommentsModel m_model;
    CommentDelegate *m_delegate;
    QListView *m_list;
    EmptyState *m_empty;
    Label *m_count;
    Label *m_mode; // what is being written, when it is no new comment
    Button *m_cancel;
    MentionEdit *m_text;
    Button *m_send;
    DraftKeeper *m_drafts;
    RecordId m_answered; // null: a thread of its own
    RecordId m_edited; // null: a new comment
    bool m_isSending = false;
    Teardown m_teardown{*this};
};

/// Opens it at a button, or a part of a view.
CommentsPanel *openComments(
    const PageContext &context, const Subject &subject, const QString &about, QWidget *anchor, const QRect &part = {});

} // namespace satchel::ui
