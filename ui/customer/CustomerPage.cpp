// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPage.h"

#include "domain/ChoiceNames.h"
#include "domain/Comment.h"
#include "domain/EntityReference.h"
#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "items/LeadConversion.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Button.h"
#include "ui/common/FileDrop.h"
#include "ui/common/Label.h"
#include "ui/common/MailFilingTask.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerBody.h"
#include "ui/customer/CustomerHeader.h"
#include "ui/customer/FactsPanel.h"
#include "ui/customer/FieldHistory.h"
#include "ui/customer/FileActions.h"
#include "ui/customer/LinkForm.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineFilterBar.h"
#include "ui/customer/TimelineView.h"
#include "ui/deals/DealHead.h"
#include "ui/deals/Debrief.h"
#include "ui/guidance/ActionPlanPanel.h"
#include "ui/guidance/BattleCard.h"
#include "ui/guidance/PlaybookPanel.h"
#include "ui/leads/LeadHead.h"
#include "ui/leads/LeadSide.h"
#include "ui/scores/CallTimesCard.h"
#include "ui/scores/ChurnCard.h"
#include "ui/scores/NextActionsCard.h"
#include "ui/scores/WinCard.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minute = 60'000;
constexpr int lowDealPage = 660; // where its figures and its path leave an open form less than it has fields
constexpr int lowPage = 480; // at 100 % text: a deal's head would take half of it

} // namespace

CustomerPage::CustomerPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    setAcceptDrops(true);
    m_column = new QVBoxLayout(this);
    setSpaces(*m_column, Theme::of(this), 0, 0);
    makeActions();
}

QString CustomerPage::title() const
{
    const QString name = m_record.entity ? titleOf(m_record) : QString();
    return name.isEmpty() ? tr("Customer") : name;
}

Icon CustomerPage::icon() const
{
    return iconOf(m_entity);
}

/// The parts, on the first visit: making the page itself costs nothing.
void CustomerPage::make()
{
    if (m_header)
        return;
    m_model = new items::TimelineModel(m_context.workspace, this);
    m_files = new FileActions(m_context, this);
    m_mails = new MailFilingTask(m_context, this);
    m_header = new CustomerHeader(m_context);
    m_team = new TeamButtons(m_context);
    m_team->setKeys(m_comments->shortcut(), m_follow->shortcut());
    m_header->setAside(m_team);
    m_dealHead = new DealHead(m_context);
    m_leadHead = new LeadHead(m_context);
    m_heads = new QWidget;
    auto *heads = new QVBoxLayout(m_heads);
    setSpaces(*heads, Theme::of(this), 0, 0);
    heads->addWidget(m_dealHead);
    heads->addWidget(m_leadHead);
    m_facts = new FactsPanel(m_context);
    m_body = new CustomerBody(m_facts, makeTimeline(), makeRelated());
    m_body->setWidthClass(m_width);
    m_empty = new EmptyState(Icon::Contact, {}, {});
    m_empty->hide();
    m_column->addWidget(m_header);
    m_column->addWidget(m_heads);
    m_broken = new Banner(&Theme::amber, Icon::Warning, {});
    m_broken->hide();
    m_column->addWidget(m_broken);
    m_column->addWidget(m_body, 1);
    m_column->addWidget(m_empty, 1);
    m_minute = new QTimer(this);
    m_minute->setInterval(minute);
    connectParts();
}

QWidget *CustomerPage::makeTimeline()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    const Theme &theme = Theme::of(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0);
    column->setSpacing(theme.px(8));
    m_composer = new Composer(m_context);
    m_filter = new TimelineFilterBar(m_context);
    m_timeline = new TimelineView(m_context, *m_model);
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // an open form gets its height first
    m_timeline->setMinimumHeight(theme.px(40));
    auto *list = new QVBoxLayout; // its scroll bar is in the margin
    list->setContentsMargins(isRightToLeft() ? -theme.px(12) : 0, 0, isRightToLeft() ? 0 : -theme.px(12), 0);
    list->addWidget(m_timeline);
    column->addWidget(m_composer);
    column->addWidget(m_filter);
    column->addLayout(list, 1);
    return widget;
}

/// What helps with the record and what belongs to it, scrolled as one.
QWidget *CustomerPage::makeRelated()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const Theme &theme = Theme::of(this);
    setSpaces(*column, theme, 0, 0);
    m_leadSide = new LeadSide(m_context);
    m_actions = new NextActionsCard(m_context);
    m_win = new WinCard(m_context);
    m_churn = new ChurnCard(m_context);
    m_callTimes = new CallTimesCard(m_context);
    m_playbook = new PlaybookPanel(m_context);
    m_plan = new ActionPlanPanel(m_context);
    m_related = new RelatedPanel(m_context);
    column->addWidget(m_leadSide);
    for (QWidget *card : std::initializer_list<QWidget *>{m_actions, m_win, m_churn, m_callTimes}) {
        card->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(4));
        card->hide();
        column->addWidget(card);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_playbook, m_plan, m_related})
        column->addWidget(part);
    column->addStretch(1);
    auto *side = new ScrolledColumn(content);
    connect(m_related, &RelatedPanel::currentRowMoved, side,
        [this, side](const QRect &row) { side->reveal(*m_related->viewport(), row); });
    return side;
}

void CustomerPage::connectParts()
{
    items::Workspace &workspace = m_context.workspace;
    connect(&workspace, &items::Workspace::changed, this, &CustomerPage::follow);
    connect(&workspace, &items::Workspace::registryChanged, this, &CustomerPage::showRecord);
    connect(&workspace, &items::Workspace::undone, this, [this] {
        if (isVisible() && m_record.entity && m_record.isDeleted())
            goBack(); // undo deleted the record, for example by reverting the conversion of a lead
    });
    connect(m_model, &items::TimelineModel::failed, &workspace, &items::Workspace::failed);
    connect(m_header, &CustomerHeader::backRequested, this, &CustomerPage::goBack);
    connect(m_header, &CustomerHeader::recordRequested, this, &CustomerPage::openRecord);
    connect(m_leadHead, &LeadHead::recordRequested, this, &CustomerPage::openRecord);
    connect(m_leadHead, &LeadHead::taskRequested, this, &CustomerPage::addTaskAt);
    connect(m_leadHead, &LeadHead::convertRequested, this, &CustomerPage::convertInto);
    connect(m_leadSide, &LeadSide::convertRequested, this, &CustomerPage::convert);
    connect(m_facts, &FactsPanel::recordRequested, this, &CustomerPage::openRecord);
    connect(m_facts, &FactsPanel::historyRequested, this, &CustomerPage::showHistory);
    const auto openScoreRules = [this] { Q_EMIT navigateTo({.page = page::settings, .part = u"scores"_s}); };
    connect(m_facts, &FactsPanel::scoreRulesRequested, this, openScoreRules);
    connect(m_leadSide, &LeadSide::scoreRulesRequested, this, openScoreRules);
    const auto openReport = [this](
                                const QString &report) { Q_EMIT navigateTo({.page = page::reports, .part = report}); };
    connect(m_win, &WinCard::accuracyRequested, this, openReport);
    connect(m_churn, &ChurnCard::reportRequested, this, openReport);
    connect(m_actions, &NextActionsCard::chosen, this, &CustomerPage::startAction);
    connect(m_leadSide, &LeadSide::accuracyRequested, this, openReport);
    connect(m_filter, &TimelineFilterBar::resultsRequested, m_timeline, [this] { m_timeline->setFocus(); });
    connect(m_filter, &TimelineFilterBar::filterChanged, m_model, &items::TimelineModel::setFilter);
    connect(m_timeline, &TimelineView::recordRequested, this, &CustomerPage::openRecord);
    connect(m_timeline, &TimelineView::fileRequested, m_files, &FileActions::preview);
    connect(m_timeline, &TimelineView::fileOpenRequested, m_files, &FileActions::open);
    connect(m_timeline, &TimelineView::taskRequested, this,
        [this](const RecordId &id) { openRecord(EntityKind::Task, id); });
    connect(m_timeline, &TimelineView::editRequested, this, [this](const RecordId &id) {
        if (const auto activity = m_context.workspace.store().get(EntityKind::Activity, id))
            m_composer->edit(*activity);
    });
    connect(m_composer, &Composer::attachRequested, this, &CustomerPage::attach);
    connect(m_composer, &Composer::closed, m_timeline, [this] { m_timeline->setFocus(Qt::OtherFocusReason); });
    connect(m_composer, &Composer::openChanged, m_header, &CustomerHeader::setPrimaryQuiet);
    connect(m_composer, &Composer::openChanged, this, [this](bool isOpen) {
        placeForm();
        m_isDraftKept = m_isDraftKept && isOpen;
        Q_EMIT statusTextChanged();
    });
    connect(m_composer, &Composer::draftKept, this, [this] {
        m_isDraftKept = true;
        Q_EMIT statusTextChanged();
    });
    connect(m_related, &RelatedPanel::openRequested, this, [this](items::RelatedKind section, const RecordId &id) {
        using items::RelatedKind;
        if (section == RelatedKind::Files)
            return m_files->preview(id);
        if (section == RelatedKind::Meetings) {
            const int row = m_model->find(id);
            m_body->bring(CustomerBody::Part::Timeline);
            if (row >= 0)
                m_timeline->setCurrentIndex(m_model->index(row));
            m_timeline->setFocus(Qt::OtherFocusReason);
            return;
        }
        openRecord(section == RelatedKind::Deals                                     ? EntityKind::Deal
                : section == RelatedKind::Tasks                                      ? EntityKind::Task
                : section == RelatedKind::Quotes || section == RelatedKind::Products ? EntityKind::Quote
                : section == RelatedKind::Proposals                                  ? EntityKind::Proposal
                                                                                     : EntityKind::Contact,
            id);
    });
    connect(m_related, &RelatedPanel::competitorRequested, this,
        [this](const QString &name) { (new BattleCard(m_context, name, window()))->open(); });
    connect(m_playbook, &PlaybookPanel::fileRequested, m_files, &FileActions::preview);
    connect(m_related, &RelatedPanel::fileOpenRequested, m_files, &FileActions::open);
    connect(m_related, &RelatedPanel::fileSaveRequested, m_files, &FileActions::saveAs);
    connect(m_related, &RelatedPanel::fileDragged, m_files, &FileActions::drag);
    connect(m_related, &RelatedPanel::addRequested, this, [this](items::RelatedKind section) {
        using items::RelatedKind;
        switch (section) {
        case RelatedKind::Deals: return addDeal();
        case RelatedKind::Products: return addProduct();
        case RelatedKind::Competitors: return editFact(field::competitors);
        case RelatedKind::Tasks: return addTask();
        case RelatedKind::Meetings: return planMeeting();
        case RelatedKind::People: return addPerson();
        case RelatedKind::Files: return attach();
        case RelatedKind::Quotes: return addQuote();
        case RelatedKind::Proposals: return addProposal();
        case RelatedKind::Linked: return; // linkedAddRequested
        }
    });
    connectLinks();
    connect(m_minute, &QTimer::timeout, this, &CustomerPage::watchTheClock);
}

void CustomerPage::connectLinks()
{
    connect(m_related, &RelatedPanel::linkedOpenRequested, this, &CustomerPage::openRecord);
    connect(m_related, &RelatedPanel::linkedAddRequested, this, &CustomerPage::addLinked);
    connect(m_related, &RelatedPanel::linkEditRequested, this,
        [this](const items::LinkedGroup &group, const items::LinkedRecord &linked, const QRect &row) {
            (new LinkForm(m_context, m_record, group, &linked, this))->openAt(m_related->viewport(), row);
        });
}

void CustomerPage::activate()
{
    make();
    m_minute->start();
    if (m_id.isNull()) {
        showMissing(tr("No customer is open"), tr("Choose one from a list, or find one with Ctrl+K."), false);
        return;
    }
    showRecord();
    m_model->refresh();
    m_timeline->setFocus(Qt::OtherFocusReason);
}

/// What was planned for now has become past.
void CustomerPage::watchTheClock()
{
    if (!isVisible())
        return;
    const auto next = m_model->nextMoment();
    if (next && *next <= m_context.workspace.clock().now())
        m_model->refresh();
}

void CustomerPage::open(const Target &target)
{
    if (!target.record.isNull()) {
        showCustomer(target.entity == EntityKind{} ? EntityKind::Contact : target.entity, target.record);
        setSequence(target.sequence);
    }
    if (m_record.entity && target.action == Target::Action::LogCall)
        logCall();
    else if (m_record.entity && target.action == Target::Action::Call)
        call();
    else if (m_record.entity && target.action == Target::Action::WriteEmail)
        writeEmail();
    else if (m_record.entity && !m_record.isDeleted())
        m_team->openPart(target.part);
}

void CustomerPage::showCustomer(EntityKind entity, RecordId id)
{
    make();
    const bool isOther = entity != m_entity || id != m_id;
    m_entity = entity;
    m_id = id;
    showRecord();
    if (!isOther || !m_record.entity)
        return;
    m_filter->clear();
    m_timeline->setRecord(m_entity, m_id);
    m_body->bring(CustomerBody::Part::Timeline);
    m_timeline->setFocus(Qt::OtherFocusReason);
    if (m_sequence && m_sequence->at(m_sequence->position).id != m_id)
        setSequence({});
    Q_EMIT statusTextChanged();
}

/// Reads the record and shows it in header, facts, composer and related panel; the timeline follows by itself.
void CustomerPage::showRecord()
{
    if (m_id.isNull() || !m_header)
        return;
    auto record = m_context.workspace.store().get(m_entity, m_id);
    if (!record) {
        m_record = {};
        showMissing(tr("This record no longer exists"), sentenceFor(record.error()), false);
        return;
    }
    m_record = std::move(*record);
    if (m_record.entity->isRemoved) {
        showMissing(tr("The type of this record was removed"),
            tr("The record is kept. Restore the type in the settings, under Record types, to see it."), false);
        return;
    }
    if (m_record.isDeleted()) {
        showMissing(tr("“%1” is in the trash").arg(isolated(titleOf(m_record))),
            tr("Everything related to it is kept and will be restored with it."), true);
        return;
    }
    m_empty->hide();
    showHead();
    m_header->show();
    m_body->show();
    const QString broken = brokenRuleSentences(m_context.workspace.store(), m_entity, m_id);
    m_broken->setVisible(!broken.isEmpty());
    if (!broken.isEmpty())
        m_broken->setText(tr("This record breaks a validation rule."), broken);
    m_facts->setRecord(m_record);
    m_related->setRecord(m_record, companyName());
    const bool hasActivities = !isCustom() || hasTimeline(m_context.workspace.schema(), m_entity);
    m_composer->setVisible(hasActivities);
    const auto deals = items::readOpenDeals(m_context.workspace.store(), m_record, 50);
    const QString reference = isCustom() ? m_record.entity->name : QString();
    m_composer->setCustomer(
        {m_entity, m_id, titleOf(m_record), reference}, deals ? *deals : std::vector<items::RelatedDeal>());
    if (!isCustom()) {
        showHold(*m_call, ConsentPurpose::Channel::Phone, tr("Call"));
        showHold(*m_email, ConsentPurpose::Channel::Email, tr("Write an e-mail"));
    }
    Q_EMIT titleChanged();
}

/// Which commands the record has: no sales for a lead, and of a custom record what its registry allows.
void CustomerPage::enableCommands()
{
    const Schema &schema = m_context.workspace.schema();
    const bool isDeal = m_entity == EntityKind::Deal;
    const bool isLead = m_entity == EntityKind::Lead;
    const bool isCustomer = !isLead && !isCustom();
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    // A page that is not on screen has no action that is enabled, so what it offers is noted.
    const auto enable = [this](const QList<QAction *> &actions, bool isEnabled) {
        for (QAction *action : actions) {
            action->setEnabled(isEnabled);
            if (isEnabled)
                m_absent.remove(action);
            else
                m_absent.insert(action);
        }
    };
    enable({m_quote, m_proposal, m_person}, isCustomer);
    enable({m_deal}, isCustomer && !isDeal);
    enable({m_convert}, isLead && m_record.text(field::status) != choice::converted);
    enable(m_dealCommands, isDeal);
    enable({m_planStep}, isDeal && canWrite);
    enable({m_printPlan}, isDeal);
    enable({m_debrief}, canDebrief(m_record));
    enable({m_enrol}, canWrite && schema.entity(EntityKind::Enrolment).find(m_record.entity->name));
    enable({m_runRule}, canWrite);
    enable(m_personCommands, m_record.entity->isPerson);
    enable({m_meeting, m_note, m_log}, !isCustom() || hasTimeline(schema, m_entity));
    enable({m_task}, !isCustom() || canRefer(schema, EntityKind::Task, m_entity));
    enable({m_attach}, !isCustom() || canRefer(schema, EntityKind::Attachment, m_entity));
    enable({m_template}, !isCustom());
    enable({m_comments, m_follow}, subjectField(schema.entity(EntityKind::Comment), m_entity) != nullptr);
    enable({m_call, m_email}, !isCustom()); // unless a hold disables them
}

/// The last one is the main one.
QList<QAction *> CustomerPage::buttonActions() const
{
    if (isCustom())
        return m_absent.contains(m_log) ? QList<QAction *>{m_edit} : QList<QAction *>{m_note, m_task, m_log};
    if (m_entity == EntityKind::Lead)
        return {m_call, m_email, m_task, m_log, m_convert};
    if (!m_absent.contains(m_debrief))
        return {m_call, m_email, m_debrief, m_task, m_log};
    return {m_call, m_email, m_entity == EntityKind::Deal ? m_quote : m_meeting, m_task, m_log};
}

/// All commands of the record. A call or e-mail that consent forbids is disabled, not hidden.
QList<HeaderMenuGroup> CustomerPage::menuGroups() const
{
    QList<HeaderMenuGroup> groups{{tr("Log or plan"), {m_call, m_email, m_log, m_meeting, m_note, m_task}},
        {tr("Create", "a menu of kinds of records"), {m_deal, m_quote, m_proposal, m_person}},
        {{}, {m_convert, m_debrief, m_edit, m_attach, m_search, m_comments, m_follow}},
        {tr("Automate"), {m_template, m_enrol, m_runRule}}, {tr("Action plan"), {m_planStep, m_printPlan}},
        {tr("Personal data"), m_personCommands}, {{}, {m_delete}}};
    for (HeaderMenuGroup &group : groups)
        group.actions.removeIf([this](QAction *action) { return m_absent.contains(action); });
    return groups;
}

/// What is above the timeline, and the commands that the record has.
void CustomerPage::showHead()
{
    const bool isDeal = m_entity == EntityKind::Deal;
    const bool isLead = m_entity == EntityKind::Lead;
    enableCommands();
    m_header->setActions(buttonActions(), menuGroups());
    const bool isSubject = !m_absent.contains(m_comments);
    m_header->setAsideOffered(isSubject);
    if (isSubject)
        m_team->setRecord({m_entity, m_id}, titleOf(m_record));
    placeHeads();
    m_header->setRecord(m_record);
    m_dealHead->setVisible(isDeal);
    const bool isContact = m_entity == EntityKind::Contact;
    m_callTimes->setContact(isContact ? m_id : RecordId());
    m_churn->setCompany(m_entity == EntityKind::Company ? m_id : RecordId());
    m_actions->setRecord(m_entity, m_id);
    m_win->setVisible(isDeal);
    if (isDeal) {
        m_dealHead->setDeal(m_record);
        m_win->setRecord(m_record);
    }
    m_playbook->setDeal(m_record);
    m_plan->setDeal(m_record);
    m_leadHead->setVisible(isLead);
    m_leadSide->setVisible(isLead);
    if (isLead) {
        const auto conversion = items::LeadConversion::propose(m_context.workspace.store(), m_id, systemRegion());
        m_leadHead->setLead(m_record, conversion);
        m_leadSide->setLead(m_record, conversion);
    }
}

/// Above all else; but in a low window with tabs they are one, so that what happened has room.
void CustomerPage::placeHeads()
{
    if (!m_body || !m_record.entity)
        return;
    const bool isLow = height() < Theme::of(this).px(lowPage);
    const bool hasHead = m_entity == EntityKind::Deal || m_entity == EntityKind::Lead;
    const bool areTabs = isLow && hasHead && m_body->isTabbed();
    m_dealHead->setLow(isLow && !areTabs);
    if (std::exchange(m_areHeadsTabs, areTabs) == areTabs)
        return;
    m_body->setHead(areTabs ? m_heads : nullptr);
    if (!areTabs)
        m_column->insertWidget(1, m_heads);
    m_heads->show();
    m_header->setAlone(areTabs);
    m_header->setRecord(m_record);
}

/// In a low window an open form has the place of the tabs and of what happened.
void CustomerPage::placeForm()
{
    if (!m_body)
        return;
    const int low = m_entity == EntityKind::Deal ? lowDealPage : lowPage;
    const bool isAlone = m_composer->isOpen() && height() < Theme::of(this).px(low) && m_body->isTabbed();
    m_filter->setVisible(!isAlone);
    m_timeline->setVisible(!isAlone);
    m_body->setTabsHidden(isAlone);
}

void CustomerPage::showMissing(const QString &title, const QString &sentence, bool canRestore)
{
    m_header->hide();
    m_dealHead->hide();
    m_leadHead->hide();
    m_broken->hide();
    m_body->hide();
    delete m_empty;
    m_empty = new EmptyState(iconOf(m_entity), title, sentence);
    m_column->addWidget(m_empty, 1);
    if (canRestore) {
        Button *restore = m_empty->addButton(Icon::Undo, tr("Restore"));
        connect(restore, &QPushButton::clicked, this,
            [this] { m_context.workspace.commit(tr("Restored 1 record"), {Edit::restore(m_entity, m_id)}); });
        connect(m_empty->addButton(Icon::Back, tr("Back")), &QPushButton::clicked, this, &CustomerPage::goBack);
    } else {
        connect(m_empty->addButton(Icon::Contact, tr("Go to contacts")), &QPushButton::clicked, this,
            [this] { Q_EMIT navigateTo(Target{presentationOf(EntityKind::Contact).page}); });
    }
    Q_EMIT titleChanged();
}

void CustomerPage::follow(const store::ChangeBatch &batch)
{
    const bool touchesDeals = batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Stage);
    const bool touchesLead = m_entity == EntityKind::Lead
        && (batch.touches(EntityKind::Task) || batch.touches(EntityKind::Activity) || batch.touches(EntityKind::Contact)
            || batch.touches(EntityKind::DistinctPair));
    if (batch.touches(m_entity) || batch.touches(EntityKind::Company) || batch.touches(EntityKind::User) || touchesDeals
        || batch.touches(EntityKind::Consent) || touchesLead)
        showRecord();
}

Target CustomerPage::current() const
{
    Target target = m_id.isNull() ? Target{page::customer} : Target::to(m_entity, m_id);
    target.sequence = m_sequence;
    return target;
}

void CustomerPage::setSequence(SharedSequence sequence)
{
    if (sequence == m_sequence)
        return;
    m_sequence = std::move(sequence);
    m_previous->setEnabled(hasNeighbours());
    m_next->setEnabled(hasNeighbours());
    Q_EMIT commandsChanged();
    Q_EMIT statusTextChanged();
}

QString CustomerPage::statusText() const
{
    if (m_isDraftKept)
        return tr("Draft kept");
    if (!hasNeighbours() || !m_record.entity)
        return {};
    const Formats formats = m_context.formats();
    return tr("%1 %2 of %3 in %4 · J K", "contact 4 of 312 in a list")
        .arg(m_record.entity->label, formats.count(m_sequence->position + 1), formats.count(m_sequence->count),
            isolated(m_sequence->name));
}

QList<QWidget *> CustomerPage::regions()
{
    if (!m_header)
        return {this};
    QList<QWidget *> regions{m_header, m_facts, m_composer, m_timeline, m_related};
    if (m_entity == EntityKind::Deal)
        regions.insert(1, m_dealHead);
    else if (m_entity == EntityKind::Lead)
        regions.insert(1, m_leadHead);
    return regions;
}

void CustomerPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (m_body)
        m_body->setWidthClass(width);
    placeHeads();
    placeForm();
}

QString CustomerPage::companyName() const
{
    if (m_entity == EntityKind::Company)
        return titleOf(m_record);
    const auto company = valueOr<RecordId>(m_record.value(field::company));
    return company.isNull() ? QString() : m_context.workspace.store().title(EntityKind::Company, company);
}

void CustomerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeHeads();
    placeForm();
}

/// Alt and a digit move a deal to that stage of its path.
void CustomerPage::keyPressEvent(QKeyEvent *event)
{
    const bool isDigit = event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1
        && event->key() <= Qt::Key_9;
    const bool isDealShown = m_dealHead && !m_dealHead->isHidden(); // neither a customer nor a deal in the trash
    if (isDigit && isDealShown && m_dealHead->moveTo(event->key() - Qt::Key_0))
        return;
    const bool isFormOpen = m_composer && m_body->isVisible() && m_composer->isOpen();
    if (event->key() == Qt::Key_Escape && isFormOpen && !event->modifiers())
        return m_composer->close(); // as in the form itself: its draft is kept
    Page::keyPressEvent(event);
}

void CustomerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_record.entity && !m_record.isDeleted() && !droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CustomerPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(droppedPaths(event->mimeData()));
}

} // namespace satchel::ui

#include "moc_CustomerPage.cpp"
