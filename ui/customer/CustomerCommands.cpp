// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on a customer's page: the commands and what they run.
#include "ui/customer/CustomerPage.h"
#include "ui/deals/Debrief.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "insight/NextBestAction.h"
#include "store/mail/MailAccounts.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Button.h"
#include "ui/common/ContactHoldText.h"
#include "ui/common/Dialog.h"
#include "ui/common/FileDrop.h"
#include "ui/common/Label.h"
#include "ui/common/MailFilingTask.h"
#include "ui/common/PageNames.h"
#include "ui/common/Painting.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerBody.h"
#include "ui/customer/CustomerHeader.h"
#include "ui/customer/CustomerPrint.h"
#include "ui/customer/FactsPanel.h"
#include "ui/customer/FieldHistory.h"
#include "ui/customer/FileActions.h"
#include "ui/customer/LinkForm.h"
#include "ui/customer/RelatedForm.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineFilterBar.h"
#include "ui/customer/TimelineView.h"
#include "ui/deals/DealHead.h"
#include "ui/guidance/ActionPlanPanel.h"
#include "ui/leads/ConvertLead.h"
#include "ui/privacy/EraseDialog.h"
#include "ui/privacy/HandOut.h"
#include "ui/rules/RunRuleDialog.h"
#include "ui/scores/WinCard.h"
#include "ui/sequences/EnrolDialog.h"
#include "ui/tasks/ApplyTemplateDialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPeopleOffered = 20;
} // namespace

void CustomerPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key,
                         void (CustomerPage::*run)()) {
        QAction *action = addCommand(u"customer."_s + name, text, icon, key, [this, run] {
            if (m_record.entity && !m_record.isDeleted())
                (this->*run)();
        });
        action->setShortcutContext(Qt::WindowShortcut); // wherever in the window the focus is
        action->setToolTip(text);
        action->setData(QVariant::fromValue(icon));
        return action;
    };
    m_call = add(u"call"_s, tr("Call"), Icon::Call, QKeySequence(Qt::SHIFT | Qt::Key_C), &CustomerPage::call);
    m_email = add(
        u"email"_s, tr("E-mail"), Icon::Email, QKeySequence(Qt::SHIFT | Qt::Key_E), &CustomerPage::writeEmail);
    m_log = add(u"log"_s, tr("Log activity"), Icon::Log, Qt::Key_L, &CustomerPage::logCall);
    m_meeting = add(u"meeting"_s, tr("Meeting"), Icon::Meeting, Qt::Key_M, &CustomerPage::planMeeting);
    m_note = add(u"note"_s, tr("Note"), Icon::Note, Qt::Key_N, &CustomerPage::writeNote);
    m_task = add(u"task"_s, tr("Task"), Icon::Tasks, Qt::Key_T, &CustomerPage::addTask);
    m_template = add(u"template"_s, tr("Apply a task template…"), Icon::Tasks, QKeySequence(Qt::SHIFT | Qt::Key_T),
        &CustomerPage::applyTemplate);
    m_enrol = add(u"enrol"_s, tr("Enrol in a sequence…"), Icon::Repeat, {}, &CustomerPage::enrol);
    m_runRule = add(u"runRule"_s, tr("Run an automation…"), Icon::Sync, {}, &CustomerPage::runRule);
    m_deal = add(u"deal"_s, tr("Deal"), Icon::Deal, Qt::Key_D, &CustomerPage::addDeal);
    m_proposal = add(u"proposal"_s, tr("Proposal"), Icon::Proposal, {}, &CustomerPage::addProposal);
    m_quote = add(u"quote"_s, tr("Quote"), Icon::Quote, Qt::Key_Q, &CustomerPage::addQuote);
    m_person = add(u"person"_s, tr("Person"), Icon::Contact, {}, &CustomerPage::addPerson);
    m_attach = add(u"attach"_s, tr("Attach a file…"), Icon::Attach, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        &CustomerPage::attach);
    m_comments = add(u"comments"_s, tr("Comments"), Icon::Comment, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        &CustomerPage::openComments);
    m_follow = add(u"follow"_s, tr("Follow or stop following"), Icon::Bell,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), &CustomerPage::toggleFollowed);
    m_edit = add(u"edit"_s, tr("Edit the facts"), Icon::Edit, Qt::Key_E, &CustomerPage::editFacts);
    m_search = add(u"search"_s, tr("Search in the timeline"), Icon::Search, QKeySequence::Find, &CustomerPage::search);
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), &CustomerPage::print);
    m_delete = add(u"delete"_s, tr("Delete"), Icon::Trash, {}, &CustomerPage::removeRecord);
    m_personCommands = {add(u"handOut"_s, tr("Export personal data…"), Icon::File, {}, &CustomerPage::handOut),
        add(u"forget"_s, tr("Erase permanently…"), Icon::Trash, {}, &CustomerPage::forget)};
    m_dealCommands = {add(u"stage"_s, tr("Move to stage"), Icon::Pipeline, Qt::Key_S, &CustomerPage::moveToStage),
        add(u"won"_s, tr("Mark as won"), Icon::Goal, {}, &CustomerPage::markWon),
        add(u"lost"_s, tr("Mark as lost"), Icon::Close, {}, &CustomerPage::markLost),
        add(u"nextDone"_s, tr("Mark the next action as done"), Icon::Check, {}, &CustomerPage::completeNextAction),
        add(u"learning"_s, tr("Exclude from learning, or include again"), Icon::Excluded, {},
            &CustomerPage::toggleLearning)};
    m_planStep = add(u"planStep"_s, tr("Add a step to the action plan…"), Icon::Add, {}, &CustomerPage::addPlanStep);
    m_printPlan = add(u"printPlan"_s, tr("Print the action plan…"), Icon::Print, {}, &CustomerPage::printPlan);
    m_debrief = add(u"debrief"_s, tr("Debrief"), Icon::Goal, {}, &CustomerPage::debrief);
    m_convert = add(u"convert"_s, tr("Convert"), Icon::Deal, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        &CustomerPage::convert);
    m_previous = add(u"previous"_s, tr("Previous record of the list"), Icon::Up, Qt::Key_K, &CustomerPage::goPrevious);
    m_next = add(u"next"_s, tr("Next record of the list"), Icon::Down, Qt::Key_J, &CustomerPage::goNext);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
}

/// Only with a list to walk through there is a next record.
QList<QAction *> CustomerPage::commands() const
{
    QList<QAction *> all = actions();
    if (!hasNeighbours()) {
        all.removeOne(m_previous);
        all.removeOne(m_next);
    }
    return all;
}

void CustomerPage::print()
{
    previewPage(m_context, printedCustomer(m_context, m_record, m_filter->filter()), this);
}

void CustomerPage::applyTemplate()
{
    openApplyTemplate(m_context, m_entity, m_record.id, this);
}

void CustomerPage::enrol()
{
    (new EnrolDialog(m_context, {{}, {{m_entity, m_record.id}}, titleOf(m_record)}, this))->open();
}

void CustomerPage::runRule()
{
    (new RunRuleDialog(m_context, m_entity, {m_record.id}, titleOf(m_record), this))->open();
}

/// Off for whoever does not want to be contacted; a refused purpose is said, and asked about when it is used.
void CustomerPage::showHold(QAction &action, ConsentPurpose::Channel channel, const QString &verb)
{
    const ContactHold hold = store::contactHoldOf(m_context.workspace.store(), m_record, channel);
    action.setEnabled(hold.kind != ContactHold::Kind::Off);
    action.setToolTip(hold.kind == ContactHold::Kind::None ? verb : holdSentence(hold, titleOf(m_record)));
}

void CustomerPage::call()
{
    contactUnlessHeld(
        m_context, m_record, ConsentPurpose::Channel::Phone, this, [page = QPointer(this)] { page->openCall(); });
}

void CustomerPage::writeEmail()
{
    contactUnlessHeld(
        m_context, m_record, ConsentPurpose::Channel::Email, this, [page = QPointer(this)] { page->openEmail(); });
}

/// Whom a call or e-mail from here reaches: of a deal its contact.
Record CustomerPage::personHere() const
{
    const auto contact = valueOr<RecordId>(m_record.value(field::contact));
    if (m_entity == EntityKind::Deal && !contact.isNull()) {
        if (auto found = m_context.workspace.store().get(EntityKind::Contact, contact))
            return std::move(*found);
    }
    return m_record;
}

/// A deal that names nobody, or nobody with such an address: its company's people are offered. False where there are
/// none.
bool CustomerPage::offerPeople(
    QString (*addressOf)(const Record &), ConsentPurpose::Channel channel, void (CustomerPage::*then)(const Record &))
{
    const auto company = valueOr<RecordId>(m_record.value(field::company));
    if (m_entity != EntityKind::Deal || company.isNull())
        return false;
    store::Store &store = m_context.workspace.store();
    const auto rows = store.select({EntityKind::Contact, {}, Filter::refersTo(field::company, company),
        {field::last_name, false}, {}, mostPeopleOffered, false});
    std::vector<Record> people;
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        if (auto person = store.get(EntityKind::Contact, rows->id(row)); person && !addressOf(*person).isEmpty())
            people.push_back(std::move(*person));
    }
    if (people.empty())
        return false;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("The deal names nobody. Whom?"));
    for (const Record &person : people) {
        menu->addAction(titleOf(person) + u" · "_s + addressOf(person), this, [this, person, channel, then] {
            contactUnlessHeld(
                m_context, person, channel, this, [page = QPointer(this), person, then] { (page->*then)(person); });
        });
    }
    menu->popup(m_header->mapToGlobal(QPoint(m_header->width() / 2, m_header->height())));
    menu->setActiveAction(menu->actions().at(1));
    return true;
}

/// Where what is missing is entered: of a deal its contact, of a person the address.
void CustomerPage::askForFact(const QString &field)
{
    m_body->bring(CustomerBody::Part::Facts);
    m_facts->editField(m_entity == EntityKind::Deal ? QString(field::contact) : field);
}

void CustomerPage::openCall()
{
    const Record person = personHere();
    if (!phoneOf(person).isEmpty())
        callPerson(person);
    else if (!offerPeople(phoneOf, ConsentPurpose::Channel::Phone, &CustomerPage::callPerson))
        askForFact(field::phone);
}

void CustomerPage::callPerson(const Record &person)
{
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(dialledNumber(phoneOf(person), regionOf(person, systemRegion())));
    QDesktopServices::openUrl(url);
    m_body->bring(CustomerBody::Part::Timeline);
    m_composer->beginTimedCall();
}

void CustomerPage::openEmail()
{
    const auto addressOf = [](const Record &record) { return record.text(field::email); };
    Record person = m_record;
    const auto contact = valueOr<RecordId>(m_record.value(field::contact));
    if (addressOf(person).isEmpty() && !contact.isNull()) {
        if (auto found = m_context.workspace.store().get(EntityKind::Contact, contact))
            person = std::move(*found);
    }
    if (!addressOf(person).isEmpty())
        writeTo(person);
    else if (!offerPeople(addressOf, ConsentPurpose::Channel::Email, &CustomerPage::writeTo))
        askForFact(field::email);
}

void CustomerPage::writeTo(const Record &person)
{
    const auto accounts = store::MailAccounts(m_context.workspace.store()).list();
    if (accounts && !accounts->empty()) {
        const bool isOfferedHere = person.id == m_id || person.id == valueOr<RecordId>(m_record.value(field::contact));
        Q_EMIT navigateTo({.page = page::inbox,
            .record = isOfferedHere ? m_id : person.id,
            .entity = isOfferedHere ? m_entity : EntityKind::Contact,
            .part = u"new"_s});
        return;
    }
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(person.text(field::email));
    if (QDesktopServices::openUrl(url))
        logEmail(person.text(field::email));
    else
        offerMailAccount();
}

/// Nothing here can write an e-mail: neither an account of Satchel nor a program of the system.
void CustomerPage::offerMailAccount()
{
    auto *dialog = new Dialog(tr("Write e-mails from Satchel"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new Label(tr("This computer has no e-mail program that answers. Connect your mail account, and "
                                  "e-mails are written, sent and logged here."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    dialog->addCancel();
    dialog->addButton(tr("Connect an account"), Button::Variant::Primary);
    connect(
        dialog, &QDialog::accepted, this, [this] { Q_EMIT navigateTo({.page = page::settings, .part = u"mail"_s}); });
    dialog->open();
}

/// An e-mail that was begun in the mail program is logged at once; a person who did not send it undoes it in the toast.
void CustomerPage::logEmail(const QString &address)
{
    ActivityDraft draft;
    draft.kind = choice::email;
    draft.direction = choice::outgoing;
    draft.subject = tr("E-mail to %1").arg(address);
    items::Workspace &workspace = m_context.workspace;
    workspace.commit(draft.toChangeSet({m_entity, m_id, titleOf(m_record)}, workspace.me(), workspace.clock()));
}

void CustomerPage::logCall()
{
    m_body->bring(CustomerBody::Part::Timeline);
    m_composer->begin(choice::call);
}

void CustomerPage::openComments()
{
    m_team->openComments();
}

void CustomerPage::toggleFollowed()
{
    m_team->toggleFollowed();
}

/// One that took place is logged in the same form.
void CustomerPage::planMeeting()
{
    m_body->bring(CustomerBody::Part::Timeline);
    m_composer->beginPlan();
}

void CustomerPage::writeNote()
{
    m_body->bring(CustomerBody::Part::Timeline);
    m_composer->begin(choice::note);
}

void CustomerPage::quickAdd(
    EntityKind entity, const QStringList &fields, const QString &heading, const QString &label, QWidget *anchor)
{
    (new RelatedForm(
         m_context, {entity, fields, belongingsOf(m_record, entity, m_context.workspace), heading, label}, this))
        ->openAt(anchor);
}

void CustomerPage::addTaskAt(QWidget *anchor)
{
    QWidget *at = anchor ? anchor : m_header->anchorOf(m_task);
    openTaskForm(m_context, m_record, at, at->rect());
}

void CustomerPage::addDeal()
{
    quickAdd(EntityKind::Deal, {field::title, field::value, field::expected_close}, tr("New deal"), tr("Added 1 deal"),
        m_header->anchorOf(m_deal));
}

void CustomerPage::moveToStage()
{
    if (m_areHeadsTabs)
        m_body->bring(CustomerBody::Part::Head); // where the menu opens
    m_dealHead->showStageMenu();
}

void CustomerPage::markWon()
{
    m_dealHead->markWon();
}

void CustomerPage::markLost()
{
    m_dealHead->markLost();
}

void CustomerPage::debrief()
{
    if (m_record.entity && canDebrief(m_record))
        openDebrief(m_context, m_record, this);
}

void CustomerPage::addPlanStep()
{
    if (m_record.entity && m_entity == EntityKind::Deal && !m_context.workspace.store().isReadOnly())
        openPlanStepDialog(m_context, m_id, nullptr, window());
}

void CustomerPage::printPlan()
{
    if (m_plan->steps().empty()) // an empty page is of no use to a customer
        return addPlanStep();
    previewActionPlan(m_context, m_id, window());
}

void CustomerPage::completeNextAction()
{
    m_dealHead->completeNextAction();
}

/// What the lead became is the next thing to work on.
void CustomerPage::convert()
{
    convertInto({});
}

void CustomerPage::convertInto(const RecordId &contact)
{
    const auto openTarget = [this, id = m_id](const Target &target) {
        if (isVisible() && id == m_id)
            Q_EMIT navigateTo(target);
    };
    convertLead(m_context, m_id, this, openTarget, contact);
}

/// Products of a deal are the lines of its quote, so they are added there.
void CustomerPage::addProduct()
{
    const auto quote = items::quoteOfDeal(m_context.workspace.store(), m_id);
    if (quote && !quote->isNull())
        openRecord(EntityKind::Quote, *quote);
    else
        addQuote();
}

void CustomerPage::addQuote()
{
    writeAbout(page::quote);
}

void CustomerPage::addProposal()
{
    writeAbout(page::proposal);
}

/// Begun with all that is known here; it is written on its own page.
void CustomerPage::writeAbout(const QString &page)
{
    Target target = Target::to(m_entity, m_id);
    target.page = page;
    target.action = Target::Action::Create;
    Q_EMIT navigateTo(target);
}

/// Where an action of the card is done; what is about a deal, on the deal's own page.
void CustomerPage::startAction(const insight::NextBestAction &action)
{
    using insight::ActionKind;
    if (!m_record.entity || m_record.isDeleted())
        return;
    if (action.entity == EntityKind::Deal && action.record != m_id)
        return openRecord(EntityKind::Deal, action.record);
    switch (action.kind) {
    case ActionKind::Reply: Q_EMIT navigateTo({.page = page::inbox, .part = action.part}); return;
    case ActionKind::Call: return call();
    case ActionKind::Email: return writeEmail();
    case ActionKind::OpenTask:
    case ActionKind::OpenQuote: return openRecord(action.entity, action.record);
    case ActionKind::PlanTask: return addTask();
    case ActionKind::SetNextStep:
    case ActionKind::SetClose: break;
    }
    if (m_areHeadsTabs)
        m_body->bring(CustomerBody::Part::Head); // where the form opens
    if (action.kind == ActionKind::SetClose)
        m_dealHead->editExpectedClose();
    else
        m_dealHead->planNextAction();
}

void CustomerPage::addPerson()
{
    if (m_entity == EntityKind::Deal) {
        (new RelatedForm(m_context,
             {EntityKind::DealContact, {field::contact, field::role}, {{field::deal, m_id}}, tr("Person of this deal"),
                 tr("Added 1 person")},
             this))
            ->openAt(m_header->moreButton());
        return;
    }
    quickAdd(EntityKind::Contact, {field::last_name, field::first_name, field::job_title, field::email},
        tr("New contact"), tr("Added 1 contact"), m_header->moreButton());
}

/// A link by a relation, or a new record that refers to this one.
void CustomerPage::addLinked(const items::LinkedGroup &group, const QRect &heading)
{
    if (group.relation) {
        (new LinkForm(m_context, m_record, group, nullptr, this))->openAt(m_related->viewport(), heading);
        return;
    }
    const Entity &entity = m_context.workspace.schema().entity(group.entity);
    QStringList fields;
    for (const Field &field : entity.fields) {
        const bool isAsked = field.flags.testFlag(FieldFlag::Title) || field.isRequired();
        if (isAsked && !field.isSystem() && !field.isHidden() && !field.isCalculated() && field.name != group.reference)
            fields.append(field.name);
    }
    auto given = belongingsOf(m_record, group.entity, m_context.workspace);
    std::erase_if(given, [&](const FieldValue &value) { return value.field == group.reference; });
    given.push_back({group.reference, m_id});
    (new RelatedForm(m_context,
         {group.entity, fields, std::move(given), entity.createLabel.isEmpty() ? tr("New record") : entity.createLabel,
             tr("Added 1 record")},
         this))
        ->openAt(m_related->viewport(), heading);
}

void CustomerPage::attach()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CustomerPage::takeFiles);
    dialog->open();
}

/// E-mails become activities, other files are attached.
void CustomerPage::takeFiles(QStringList paths)
{
    if (!isCustom())
        m_mails->file(takeMails(paths), m_entity, m_id);
    if (paths.isEmpty() || m_absent.contains(m_attach))
        return;
    const auto done = m_files->sharing().attach(paths, {m_entity, m_id, titleOf(m_record)});
    if (!done)
        Q_EMIT m_context.workspace.failed(done.error());
}

/// One of them, wherever the focus is.
void CustomerPage::editFact(const QString &name)
{
    m_body->bring(CustomerBody::Part::Facts);
    m_facts->editField(name);
}

void CustomerPage::editFacts()
{
    m_body->bring(CustomerBody::Part::Facts);
    const QModelIndex current = m_facts->currentIndex();
    if (current.isValid() && m_facts->model().row(current.row()).field) {
        m_facts->edit(current);
        return;
    }
    m_facts->setFocus(Qt::ShortcutFocusReason);
    for (int row = 0; row < m_facts->model().rowCount(); ++row) {
        if (m_facts->model().row(row).field) {
            m_facts->setCurrentIndex(m_facts->model().index(row));
            break;
        }
    }
}

void CustomerPage::search()
{
    m_body->bring(CustomerBody::Part::Timeline);
    m_filter->startSearch();
}

void CustomerPage::showHistory(const Field &field)
{
    auto *history = new FieldHistory(m_context, m_record, field, m_timeline->words(), this);
    history->openAt(m_facts, m_facts->visualRect(m_facts->currentIndex()));
}

void CustomerPage::handOut()
{
    (new HandOutDialog(m_context, {m_entity, m_id}, window()))->open();
}

void CustomerPage::forget()
{
    auto *dialog = new EraseDialog(m_context, {m_entity, m_id}, window());
    connect(dialog, &QDialog::finished, this, [this, dialog, id = m_id] {
        if (dialog->isDone() && isVisible() && id == m_id)
            goBack();
    });
    dialog->open();
}

void CustomerPage::toggleLearning()
{
    toggleLearningFrom(m_context.workspace, m_record);
}

void CustomerPage::removeRecord()
{
    const QString label = m_entity == EntityKind::Contact ? tr("Deleted 1 contact")
        : m_entity == EntityKind::Company                 ? tr("Deleted 1 company")
        : m_entity == EntityKind::Lead                    ? tr("Deleted 1 lead")
        : isCustom()                                      ? tr("Deleted 1 record")
                                                          : tr("Deleted 1 deal");
    m_context.workspace.commit(
        label, {Edit::remove(m_entity, m_id)}, this, [this, id = m_id](const Result<Receipt> &receipt) {
            if (receipt && isVisible() && id == m_id) // a store that was busy answers after the person has gone on
                goBack();
            else if (!receipt)
                Q_EMIT m_context.workspace.failed(receipt.error());
        });
}

void CustomerPage::goBack()
{
    Q_EMIT backRequested(Target{presentationOf(m_entity).page});
}

void CustomerPage::openRecord(EntityKind entity, const RecordId &id)
{
    Q_EMIT navigateTo(entity == EntityKind::Activity ? meetingTarget(id) : Target::to(entity, id));
}

void CustomerPage::step(int by)
{
    const qint64 position = m_sequence ? m_sequence->next(by) : -1;
    if (position < 0)
        return;
    auto moved = std::make_shared<RecordSequence>(*m_sequence);
    moved->position = position;
    const RecordPlace place = moved->at(position);
    setSequence(moved);
    showCustomer(place.entity, place.id);
}

} // namespace satchel::ui
