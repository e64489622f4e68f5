// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one contact, company, deal or lead: who it is, how to reach it, what happened, what comes next. One
// page for all four, derived from the entity. UI thread.
#pragma once

#include "domain/Consent.h"
#include "items/TimelineModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/customer/ActivityDraft.h"

class QVBoxLayout;

namespace satchel::items {
struct LinkedGroup;
}

namespace satchel::insight {
struct NextBestAction;
}

namespace satchel::ui {

class ActionPlanPanel;
class CallTimesCard;
class ChurnCard;
class Composer;
class CustomerBody;
class CustomerHeader;
struct HeaderMenuGroup;
class DealHead;
class Banner;
class EmptyState;
class FactsPanel;
class FileActions;
class MailFilingTask;
class NextActionsCard;
class LeadHead;
class LeadSide;
class PlaybookPanel;
class RelatedPanel;
class TeamButtons;
class TimelineFilterBar;
class TimelineView;
class WinCard;

class CustomerPage : public Page
{
    Q_OBJECT

public:
    explicit CustomerPage(const PageContext &context, QWidget *parent = nullptr);

    void showCustomer(EntityKind entity, RecordId id);
    /// The list it came from; J and K walk through it.
    void setSequence(SharedSequence sequence);
    bool hasNeighbours() const { return m_sequence && m_sequence->count > 1; }

    QString title() const override;
    Icon icon() const override;
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    QWidget *makeTimeline();
    QWidget *makeRelated();
    void showHead();
    void enableCommands();
    QList<QAction *> buttonActions() const;
    QList<HeaderMenuGroup> menuGroups() const;
    void placeHeads();
    void placeForm();
    void makeActions();
    void connectParts();
    void follow(const store::ChangeBatch &batch);
    void showRecord();
    void showMissing(const QString &title, const QString &sentence, bool canRestore);
    void watchTheClock();

    // Commands
    void call();
    void writeEmail();
    void openEmail();
    void openCall();
    void callPerson(const Record &person);
    void writeTo(const Record &person);
    Record personHere() const;
    bool offerPeople(QString (*addressOf)(const Record &), ConsentPurpose::Channel channel,
        void (CustomerPage::*then)(const Record &));
    void askForFact(const QString &field);
    void showHold(QAction &action, ConsentPurpose::Channel channel, const QString &verb);
    void offerMailAccount();
    void logEmail(const QString &address);
    void planMeeting();
    void addTask() { addTaskAt(nullptr); }
    void addTaskAt(QWidget *anchor);
    void writeNote();
    void addDeal();
    void moveToStage();
    void markWon();
    void markLost();
    void debrief();
    void addPlanStep();
    void printPlan();
    void print();
    void completeNextAction();
    void toggleLearning();
    void convert();
    void convertInto(const RecordId &contact);
    void addQuote();
    void addProposal();
    void writeAbout(const QString &page);
    void startAction(const insight::NextBestAction &action);
    void addPerson();
    void logCall();
    void openComments();
    void toggleFollowed();
    void applyTemplate();
    void enrol();
    void runRule();
    void attach();
    void editFacts();
    void editFact(const QString &name);
    void addProduct();
    void search();
    void removeRecord();
    void handOut();
    void forget();
    void goBack();
    void goPrevious() { step(-1); }
    void goNext() { step(1); }
    void step(int by);

    bool isCustom() const { return isCustomEntity(m_entity); }
    void connectLinks();
    void addLinked(const items::LinkedGroup &group, const QRect &heading);
    void openRecord(EntityKind entity, const RecordId &id);
    void takeFiles(QStringList paths);
    void showHistory(const Field &field);
    void quickAdd(
        EntityKind entity, const QStringList &fields, const QString &heading, const QString &label, QWidget *anchor);
    QString companyName() const;

    PageContext m_context;
    EntityKind m_entity = EntityKind::Contact;
    RecordId m_id;
    Record m_record;
    SharedSequence m_sequence;
    WidthClass m_width = WidthClass::Normal;
    bool m_isDraftKept = false;

    QVBoxLayout *m_column = nullptr; // the parts are made on the first visit
    CustomerHeader *m_header = nullptr;
    TeamButtons *m_team = nullptr;
    QWidget *m_heads = nullptr; // one of the two below, or none
    bool m_areHeadsTabs = false;
    DealHead *m_dealHead = nullptr; // of a deal only
    LeadHead *m_leadHead = nullptr; // of a lead only
    LeadSide *m_leadSide = nullptr;
    NextActionsCard *m_actions = nullptr; // of a deal, contact or company
    WinCard *m_win = nullptr; // of a deal only
    ChurnCard *m_churn = nullptr; // of a company only
    CallTimesCard *m_callTimes = nullptr; // of a contact only
    CustomerBody *m_body = nullptr;
    FactsPanel *m_facts = nullptr;
    Composer *m_composer = nullptr;
    TimelineFilterBar *m_filter = nullptr;
    TimelineView *m_timeline = nullptr;
    PlaybookPanel *m_playbook = nullptr;
    ActionPlanPanel *m_plan = nullptr;
    RelatedPanel *m_related = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_broken = nullptr; // the validation rules that the record breaks
    items::TimelineModel *m_model = nullptr;
    FileActions *m_files = nullptr;
    MailFilingTask *m_mails = nullptr;
    QTimer *m_minute = nullptr;

    QAction *m_call = nullptr;
    QAction *m_email = nullptr;
    QAction *m_meeting = nullptr;
    QAction *m_task = nullptr;
    QAction *m_note = nullptr;
    QAction *m_deal = nullptr;
    QList<QAction *> m_dealCommands; // what only a deal has
    QAction *m_planStep = nullptr; // what only a deal has, too
    QAction *m_printPlan = nullptr; // of a deal with a plan
    QAction *m_debrief = nullptr; // what only a closed deal has
    QAction *m_convert = nullptr; // what only a lead has
    QAction *m_quote = nullptr;
    QAction *m_proposal = nullptr;
    QAction *m_person = nullptr;
    QAction *m_log = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_comments = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_template = nullptr;
    QAction *m_enrol = nullptr; // of a contact, lead or deal
    QAction *m_runRule = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_search = nullptr;
    QAction *m_delete = nullptr;
    QList<QAction *> m_personCommands; // of a contact or lead
    QSet<QAction *> m_absent; // what the record does not have
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui

Q_DECLARE_METATYPE(satchel::ui::Icon)
