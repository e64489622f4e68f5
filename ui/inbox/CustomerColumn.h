// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the open conversation is with, in the order of use: who, the last talk, what is next, open deals, tasks, earlier
// conversations. UI thread.
#pragma once

#include "items/RelatedModel.h"
#include "items/ThreadReading.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class IconButton;
class Label;
class LinkButton;
class ReadingLine;
class RelatedPanel;
class StateChip;

class CustomerColumn : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerColumn(const PageContext &context, QWidget *parent = nullptr);

    void show(const items::ThreadReading &reading);
    void clear();
    void setCloseShown(bool isShown);
    QSize sizeHint() const override;

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void targetRequested(const satchel::ui::Target &target);
    void threadRequested(const QString &thread);
    /// Of somebody nobody knows.
    void leadRequested(const QString &name, const QString &address);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Face;
    class TalkCard;
    QWidget *makeWho();
    void makeLists(QVBoxLayout &column);
    Label *addHeading(QVBoxLayout &column);
    void showRelated();
    void showNext(const items::ThreadCustomer &customer);
    void showEarlier(const items::ThreadCustomer &customer);
    void goToCustomer(Target::Action action);
    void addRelated(items::RelatedKind section);

    PageContext m_context;
    items::ThreadCustomer m_customer;
    items::Mailbox m_unknown; // of somebody nobody knows
    QWidget *m_content = nullptr;
    Face *m_face = nullptr;
    Label *m_name = nullptr;
    Label *m_job = nullptr;
    LinkButton *m_company = nullptr;
    StateChip *m_state = nullptr;
    QWidget *m_actions = nullptr;
    Button *m_call = nullptr;
    IconButton *m_task = nullptr;
    IconButton *m_log = nullptr;
    Button *m_lead = nullptr;
    IconButton *m_close = nullptr;
    Label *m_talkHead = nullptr;
    TalkCard *m_talk = nullptr;
    Label *m_nextHead = nullptr;
    QList<ReadingLine *> m_next;
    RelatedPanel *m_related = nullptr;
    Label *m_earlierHead = nullptr;
    QList<ReadingLine *> m_earlier;
};

} // namespace satchel::ui
