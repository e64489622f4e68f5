// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/Sending.h"

#include "store/mail/MailAccounts.h"

#include "documents/common/DocumentLexicon.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/privacy/Consents.h"
#include "ui/common/ContactHoldText.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/TemplateChoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Sending)
};

constexpr int mostOfACompany = 20;

void addOnce(std::vector<Recipient> &recipients, Recipient one)
{
    const auto isSame = [&](const Recipient &other) {
        return other.address.compare(one.address, Qt::CaseInsensitive) == 0;
    };
    if (!one.address.isEmpty() && std::ranges::none_of(recipients, isSame))
        recipients.push_back(std::move(one));
}

void addContact(store::Store &store, std::vector<Recipient> &recipients, const Value &id, const QString &role = {})
{
    const auto contact = isEmpty(id) ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                     : store.get(EntityKind::Contact, std::get<RecordId>(id));
    if (contact && !contact->isDeleted())
        addOnce(recipients, {titleOf(*contact), contact->text(field::email), role, contact->id});
}

/// What belongs to the document belongs to its customer and its deal.
void appendBelongings(std::vector<FieldValue> &values, const Record &document)
{
    for (const auto &field : {field::contact, field::company, field::deal}) {
        if (!isEmpty(document.value(field)))
            values.push_back({field, document.value(field)});
    }
}

Edit emailActivity(store::Store &store, const Record &document, const SendDraft &draft)
{
    std::vector<FieldValue> values = {{field::kind, choice::email}, {field::subject, draft.subject.trimmed()},
        {field::body, draft.body.trimmed()}, {field::direction, choice::outgoing}, {field::at, store.clock().now()},
        {field::attendees, draft.to + draft.cc}};
    appendBelongings(values, document);
    if (!store.me().isNull())
        values.push_back({field::owner, store.me()});
    return Edit::create(EntityKind::Activity, {}, std::move(values));
}

void appendReminder(
    std::vector<Edit> &edits, store::Store &store, const Record &document, const QString &title, QDate day)
{
    std::vector<FieldValue> values = {
        {field::title, title}, {field::category, choice::follow_up}, {field::due_date, day}};
    if (!store.me().isNull())
        values.insert(values.end(), {{field::assignee, store.me()}, {field::assigned_by, store.me()}});
    appendBelongings(values, document);
    edits.push_back(Edit::create(EntityKind::Task, {}, std::move(values)));
    const auto dealId = valueOr<RecordId>(document.value(field::deal));
    const auto deal = dealId.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                      : store.get(EntityKind::Deal, dealId);
    // A later step that was planned before stays; sending was the one until now.
    const bool isOpen = deal && !deal->isDeleted() && deal->text(field::status) == choice::open;
    if (isOpen && valueOr<QDate>(deal->value(field::next_action_date), store.clock().today()) <= store.clock().today())
        edits.push_back(Edit::update(EntityKind::Deal, dealId,
            {{field::next_action, title}, {field::next_action_date, day}, {field::next_action_time, Value()}}));
}

QString filled(QString text, const QString &field, const QString &value)
{
    return text.replace(u'{' + field + u'}', value);
}

/// Greeting, what is attached, until when it holds, and who writes.
QString letterBody(const SendFacts &facts, const documents::DocumentData &data, const documents::Template &look,
    const QString &language, const QString &text)
{
    const auto word = [&](const QString &key) { return look.word(language, key); };
    QStringList parts = {
        greetingOf(facts, facts.letter.to), filled(word(text), field::number, titleOf(facts.document))};
    const documents::DocumentLexicon words(look, language);
    if (const auto day = valueOr<QDate>(facts.document.value(field::valid_until)); day.isValid())
        parts.append(filled(word(facts.document.entity->kind == EntityKind::Proposal ? u"letter_validity_proposal"_s
                                                                                     : u"letter_validity"_s),
            u"day"_s, words.day(day)));
    parts.append(data.owner.isEmpty() ? word(u"letter_close"_s) : word(u"letter_close"_s) + u'\n' + data.owner);
    return parts.join(u"\n\n"_s);
}

SendCheck customerCheck(const documents::DocumentData &data)
{
    if (!data.customerName.isEmpty())
        return {SendCheck::Level::Passed, Tr::tr("For %1", "a customer").arg(data.customerName)};
    return {SendCheck::Level::Obstacle, Tr::tr("No customer. Choose a company or a contact first.")};
}

/// Those who do not want to be written to. A document that they asked for may go to them all the same.
void appendHolds(std::vector<SendCheck> &checks, store::Store &store, const std::vector<Recipient> &recipients)
{
    for (const Recipient &one : recipients) {
        const auto contact = store.get(EntityKind::Contact, one.contact);
        const ContactHold hold = contact ? store::contactHoldOf(store, *contact, ConsentPurpose::Channel::Email)
                                         : ContactHold();
        if (hold.kind != ContactHold::Kind::None)
            checks.push_back({SendCheck::Level::Warning, holdSentence(hold, one.name)});
    }
}

SendCheck validityCheck(const PageContext &context, const Record &document)
{
    const auto last = valueOr<QDate>(document.value(field::valid_until));
    if (!last.isValid())
        return {SendCheck::Level::Warning, Tr::tr("No last day: it stays open until somebody closes it.")};
    const QString day = context.formats().day(last, context.today());
    if (last < context.today())
        return {SendCheck::Level::Obstacle, Tr::tr("Valid until %1, which is past. Choose a later day.").arg(day)};
    return {last == context.today() ? SendCheck::Level::Warning : SendCheck::Level::Passed,
        Tr::tr("Valid until %1").arg(day)};
}

} // namespace

namespace {

/// The first mail account, where this window speaks to mail servers.
void addSender(SendFacts &facts, const PageContext &context)
{
    const auto accounts = store::MailAccounts(context.workspace.store()).list();
    if (!context.mail || !accounts || accounts->empty())
        return;
    const store::MailAccount &account = accounts->front();
    facts.mailAccount = account.number;
    facts.sender = account.senderName.isEmpty() ? account.address
                                                : u"%1 <%2>"_s.arg(account.senderName, account.address);
}

} // namespace

SendFacts sendFactsOf(const PageContext &context, Record document, const documents::DocumentData &data,
    const documents::Template &look, const QString &language, Sheet sheet, const QString &text)
{
    store::Store &store = context.workspace.store();
    SendFacts facts;
    facts.name = titleOf(document);
    facts.document = std::move(document);
    facts.language = languageLabel(*facts.document.entity, language);
    facts.direction = QLocale(language).textDirection();
    facts.recipients = recipientsFor(store, facts.document);
    facts.letter.to = firstRecipients(facts.document, facts.recipients);
    const auto version = valueOr<qint64>(facts.document.value(field::version), 1);
    facts.letter.subject = sheet.document.title;
    if (version > 1)
        facts.letter.subject += u" (%1 %2)"_s.arg(look.word(language, u"version"_s)).arg(version);
    facts.greeting = look.word(language, u"letter_greeting"_s);
    facts.openGreeting = look.word(language, u"letter_greeting_open"_s);
    facts.contact = data.contact;
    facts.letter.body = letterBody(facts, data, look, language, text);
    facts.sheet = std::move(sheet);
    facts.deal = data.deal;
    const auto dealId = valueOr<RecordId>(facts.document.value(field::deal));
    if (const auto deal = dealId.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                          : store.get(EntityKind::Deal, dealId))
        facts.stage = store.title(EntityKind::Stage, valueOr<RecordId>(deal->value(field::stage)));
    facts.checks = {customerCheck(data), validityCheck(context, facts.document)};
    appendHolds(facts.checks, store, facts.recipients);
    addSender(facts, context);
    return facts;
}

std::vector<Recipient> recipientsFor(store::Store &store, const Record &document)
{
    std::vector<Recipient> recipients;
    addContact(store, recipients, document.value(field::contact));
    if (const auto dealId = valueOr<RecordId>(document.value(field::deal)); !dealId.isNull()) {
        const auto people = store.select({EntityKind::DealContact, {field::contact, field::role},
            Filter::equals(field::deal, dealId.toString()), {}, {}, -1, false});
        for (qsizetype row = 0; people && row < people->size(); ++row)
            addContact(store, recipients, people->value(row, 0), people->text(row, 1));
        if (const auto deal = store.get(EntityKind::Deal, dealId))
            addContact(store, recipients, deal->value(field::contact));
    }
    if (const auto company = valueOr<RecordId>(document.value(field::company)); !company.isNull()) {
        const auto people = store.select({EntityKind::Contact, {u"@title"_s, field::email},
            Filter::equals(field::company, company.toString()), {}, {}, mostOfACompany, false});
        for (qsizetype row = 0; people && row < people->size(); ++row)
            addOnce(recipients, {people->text(row, 0), people->text(row, 1), {}, people->id(row)});
    }
    return recipients;
}

QStringList firstRecipients(const Record &document, const std::vector<Recipient> &recipients)
{
    // Of several people of a company nobody is guessed.
    const bool isKnown = !recipients.empty()
        && (recipients.size() == 1 || !isEmpty(document.value(field::contact)) || !recipients[0].role.isEmpty());
    return isKnown ? QStringList{recipients[0].address} : QStringList();
}

QString greetingOf(const SendFacts &facts, const QStringList &to)
{
    QString name = to.isEmpty() ? facts.contact : QString();
    for (const QString &address : to) {
        const auto known = std::ranges::find_if(facts.recipients,
            [&address](const Recipient &one) { return one.address.compare(address, Qt::CaseInsensitive) == 0; });
        if (name.isEmpty() && known != facts.recipients.end())
            name = known->name;
    }
    return name.isEmpty() ? facts.openGreeting : filled(facts.greeting, u"name"_s, name);
}

QDate reminderDayAfter(QDate from, int days)
{
    const auto workingDays = QLocale().weekdays();
    QDate day = from.addDays(days);
    for (int later = 0; later < 7 && !workingDays.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek())); ++later)
        day = day.addDays(1);
    return day;
}

bool hasObstacle(const SendFacts &facts)
{
    return std::ranges::any_of(
        facts.checks, [](const SendCheck &check) { return check.level == SendCheck::Level::Obstacle; });
}

QString wrongAddress(const Schema &schema, const QStringList &addresses)
{
    const Field &field = *schema.entity(EntityKind::Contact).find(field::email);
    const auto wrong = std::ranges::find_if(
        addresses, [&](const QString &address) { return !checkValue(field, address); });
    return wrong == addresses.end() ? QString() : *wrong;
}

ChangeSet sendChanges(
    store::Store &store, const Record &before, const SendFacts &facts, const SendDraft &draft, bool isMailed)
{
    std::vector<FieldValue> values = {{field::status, choice::sent}};
    // The letter has this number and this day already.
    for (const auto &field : {field::number, field::issued_on}) {
        if (before.entity->find(field) && isEmpty(before.value(field)))
            values.push_back({field, facts.document.value(field)});
    }
    ChangeSet changes{documentMoveDone(choice::sent, facts.name), {}, {}, {}};
    changes.edits.push_back(Edit::update(
        before.entity->kind, before.id, std::move(values), {{field::status, before.value(field::status)}}));
    if (isMailed && draft.isNoted)
        changes.edits.push_back(emailActivity(store, before, draft));
    if (draft.daysToReminder > 0)
        appendReminder(changes.edits, store, before, Tr::tr("Follow up on %1", "a quote").arg(facts.name),
            reminderDayAfter(store.clock().today(), draft.daysToReminder));
    return changes;
}

} // namespace satchel::ui
