// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CommitWriter.h"

#include "domain/ApprovalRequest.h"
#include "domain/AutomationRuleText.h"
#include "domain/CaptureForm.h"
#include "domain/Comment.h"
#include "domain/Consent.h"
#include "domain/CustomEntity.h"
#include "domain/DocumentLanguage.h"
#include "domain/FormLayout.h"
#include "domain/LocaleText.h"
#include "domain/Places.h"
#include "domain/PlaybookRules.h"
#include "domain/ProposalRules.h"
#include "domain/QuoteRules.h"
#include "domain/Reason.h"
#include "domain/ScoreRule.h"
#include "domain/SequenceRules.h"
#include "domain/StandardTax.h"
#include "domain/TaskDependency.h"
#include "domain/TaskTemplateRules.h"
#include "store/Calculations.h"
#include "store/DefinedTables.h"
#include "store/DocumentVersions.h"
#include "store/EntityDefinitions.h"
#include "store/FieldDefinitions.h"
#include "store/FilterNames.h"
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubRights.h"
#include "store/KnownFacts.h"
#include "store/privacy/ErasedRecords.h"
#include "store/privacy/StoredSetting.h"
#include "store/Replay.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QString placeOf(const Entity &entity, const QString &field)
{
    return entity.name + u'.' + field;
}

Error at(const Error &error, const Entity &entity, const Field &field)
{
    return {error.kind, error.what, placeOf(entity, field.name)};
}

/// A score is computed; whoever gives one means the manual score.
QString writtenField(const Entity &entity, const QString &field)
{
    return field == field::score && entity.find(field::manual_score) ? QString(field::manual_score) : field;
}

/// A formula in a definition must be usable, whoever commits it.
Result<void> checkDefinition(const Schema &schema, const Record &definition)
{
    const QString formula = definition.text(field::formula);
    const Entity *entity = schema.find(definition.text(field::entity));
    if (formula.isEmpty() || !entity)
        return {};
    const QString where = u"field_definition.formula"_s;
    const auto type = tryFormula(schema, entity->kind, definition.text(field::name), formula);
    if (!type)
        return fail(Error::Kind::Invalid, type.error().what, joinPlaces(where, type.error().where));
    if (typeName(*type) != definition.text(field::type))
        return fail(Error::Kind::Invalid,
            Reason::tr("the formula results in something else than the type of the field"), where);
    return {};
}

/// Also the definition of a rule that is off: nobody finds out later why it cannot be switched on. One that a removed
/// field made unusable can still be switched off.
Result<void> checkRuleDefinition(const Schema &schema, const Record *before, const Record *after)
{
    if (!after || (before && before->value(field::definition) == after->value(field::definition)))
        return {};
    const auto parsed = parseAutomationRule(schema, after->text(field::definition).toUtf8());
    return parsed
        ? Result<void>()
        : fail(Error::Kind::Invalid, parsed.error().what, joinPlaces(u"rule.definition"_s, parsed.error().where));
}

bool isText(const Field &field, const Value &value)
{
    return field.type == FieldType::Text && std::holds_alternative<QString>(value);
}

} // namespace

CommitWriter::CommitWriter(const WriteContext &context, qint64 changeSet, Mode mode)
    : m_context(context), m_schema(context.tables->schema()), m_changeSet(changeSet), m_mode(mode),
      m_log(context.database, m_schema), m_audit(context.database, changeSet), m_quoteNumbers(context.database),
      m_quoteTotals(context.database, m_schema), m_attendeeLists(context.database, m_schema),
      m_teamMembers(context.database), m_archived(context.database), m_consents(context.database, context.tables)
{
}

Result<RecordId> CommitWriter::apply(const Edit &edit)
{
    Result<RecordId> id = [&]() -> Result<RecordId> {
        switch (edit.kind) {
        case Edit::Kind::Create: return create(edit);
        case Edit::Kind::Update: return update(edit);
        case Edit::Kind::Delete: return moveToTrash(edit, false);
        case Edit::Kind::Restore: return moveToTrash(edit, true);
        }
        return fail(Error::Kind::Bug, Reason::tr("an unknown kind of edit"));
    }();
    if (m_lookupError)
        return fail(*std::exchange(m_lookupError, std::nullopt));
    while (id && !m_following.empty()) {
        const Edit next = std::move(m_following.back());
        m_following.pop_back();
        const bool isFollowing = std::exchange(m_isFollowing, true);
        const auto done = apply(next);
        m_isFollowing = isFollowing;
        if (!done)
            return done;
    }
    return id;
}

Result<CommitWriter::PlannedEdit> CommitWriter::check(const Edit &edit, const PlannedRecords &planned)
{
    m_planned = &planned;
    auto checked = edit.kind == Edit::Kind::Create ? checkCreate(edit) : checkUpdate(edit);
    m_planned = nullptr;
    std::vector<Edit> following = std::exchange(m_following, {}); // nothing is refused for what follows from it
    if (m_lookupError)
        return fail(*std::exchange(m_lookupError, std::nullopt));
    if (!checked)
        return fail(checked.error());
    std::vector<Change> changes = changesOf(*checked);
    return PlannedEdit{std::move(checked->after), std::move(changes), std::move(following)};
}

Result<CommitWriter::PlannedEdit> CommitWriter::checkFollowing(const Edit &edit, const PlannedRecords &planned)
{
    const bool isFollowing = std::exchange(m_isFollowing, true);
    auto checked = check(edit, planned);
    m_isFollowing = isFollowing;
    return checked;
}

Result<void> CommitWriter::writeDerived(bool mustFit)
{
    TRY(writeConsents());
    TRY(m_quoteTotals.write(mustFit));
    TRY(m_attendeeLists.write());
    TRY(m_teamMembers.write());
    TRY(m_archived.write());
    TRY(noteRegistry());
    TRY(m_search.write(m_context.database));
    return m_audit.end();
}

Result<std::vector<int>> CommitWriter::setValues(Record &record, const Edit &edit)
{
    const Entity &entity = *record.entity;
    std::vector<int> touched;
    touched.reserve(edit.values.size());
    for (const FieldValue &wanted : edit.values) {
        const int index = entity.indexOf(writtenField(entity, wanted.field));
        if (index < 0)
            return fail(Error::Kind::NotFound, Reason::tr("%1 has no field \"%2\"").arg(entity.name, wanted.field),
                placeOf(entity, wanted.field));
        const Field &field = entity.fields[static_cast<size_t>(index)];
        if (field.isCalculated())
            return fail(Error::Kind::Invalid, Reason::tr("this field is calculated, so it cannot be set"),
                placeOf(entity, wanted.field));
        if (field.isSystem() && !isRepeated())
            return fail(
                Error::Kind::Invalid, Reason::tr("this field is set by Satchel itself"), placeOf(entity, wanted.field));
        auto value = checkValue(field, wanted.value);
        if (!value && isRepeated() && isText(field, wanted.value))
            value = wanted.value; // what an earlier Satchel allowed stays reachable by undo
        if (!value)
            return fail(at(value.error(), entity, field));
        Value &current = record.values[static_cast<size_t>(index)];
        if (current == *value)
            continue;
        current = std::move(*value);
        touched.push_back(index);
        if (field.name == field::manual_score) { // cleared, the score is empty until the rules are computed
            record.set(field::score, current);
            touched.push_back(entity.indexOf(field::score));
        }
    }
    return touched;
}

Result<void> CommitWriter::followRules(
    const Record *before, Record &after, std::vector<int> &touched, const std::vector<FieldValue> &given)
{
    if (isRepeated())
        return {};
    Consequences consequences = consequencesOf(before, after, given, *this, m_context.clock);
    if (consequences.failure)
        return fail(*consequences.failure);
    for (FieldValue &value : consequences.values) {
        const int index = after.entity->indexOf(value.field);
        Q_ASSERT(index >= 0);
        after.values[static_cast<size_t>(index)] = std::move(value.value);
        if (std::find(touched.begin(), touched.end(), index) == touched.end())
            touched.push_back(index);
    }
    if (m_mode == Mode::RemoteChange)
        std::erase_if(consequences.edits,
            [](const Edit &edit) { return edit.entity != EntityKind::Attendee && edit.entity != EntityKind::Consent; });
    leaveOutDeclined(consequences.edits);
    // They are carried out from the last to the first.
    m_following.insert(m_following.end(), std::make_move_iterator(consequences.edits.rbegin()),
        std::make_move_iterator(consequences.edits.rend()));
    return {};
}

/// An update of which nothing is left is none.
void CommitWriter::leaveOutDeclined(std::vector<Edit> &edits) const
{
    if (m_declined.empty())
        return;
    std::erase_if(edits, [&](Edit &edit) {
        if (edit.kind != Edit::Kind::Update)
            return false;
        std::erase_if(edit.values, [&](const FieldValue &value) {
            return std::ranges::find(m_declined, DeclinedChange{edit.entity, edit.id, value.field}) != m_declined.end();
        });
        return edit.values.empty();
    });
}

/// A new definition gets the short name that it does not give.
Result<void> CommitWriter::nameDefinition(Record &record, std::vector<int> &touched)
{
    const bool isOfEntity = record.entity->kind == EntityKind::EntityDefinition;
    if ((!isOfEntity && record.entity->kind != EntityKind::FieldDefinition) || isRepeated())
        return {};
    if (isEmpty(record.value(field::name)) && !isEmpty(record.value(field::label))) {
        record.set(field::name,
            isOfEntity ? customEntityName(m_schema, record.text(field::label))
                       : FieldDefinitions::nameFor(m_schema, record));
        touched.push_back(record.entity->indexOf(field::name));
    }
    if (!isOfEntity)
        return {};
    const QString name = record.text(field::name);
    const bool isFree = TRY(EntityDefinitions::isFree(m_context.database, name));
    const Entity *known = m_schema.findWithRemoved(name);
    if (known && known->isRemoved && isFree) // it comes back with the number and the table that it has
        return {};
    TRY(checkNewCustomEntity(m_schema, record));
    return isFree ? Result<void>() : fail(takenCustomEntityName(name)); // by another one in the same change set
}

/// What the rules of the trade forbid a person to do. What a remote did is done, and undo leads back to what was
/// allowed. A circle of tasks is refused to all: undo of an old change could close one as well.
Result<void> CommitWriter::checkRules(const Record *before, const Record *after)
{
    if (after && after->entity->kind == EntityKind::TaskDependency)
        return checkDependency(*after, *this);
    if (m_mode != Mode::Normal)
        return {};
    if (after)
        TRY(checkChangedFilter(m_context.database, m_schema, before, *after));
    switch ((after ? after : before)->entity->kind) {
    case EntityKind::Contact:
    case EntityKind::Consent: return checkConsent(before, after);
    case EntityKind::Quote: return checkQuoteEdit(before, after, *this);
    case EntityKind::QuoteLine: return checkQuoteLineEdit(before, after, *this);
    case EntityKind::Proposal: return checkProposalEdit(before, after, *this);
    case EntityKind::ProposalBlock: return checkProposalBlockEdit(before, after, *this);
    case EntityKind::TaskTemplate: return after ? checkTaskTemplate(m_schema, *after) : Result<void>();
    case EntityKind::TaskTemplateStep: return after ? checkTaskTemplateStep(*after) : Result<void>();
    case EntityKind::Playbook: return after ? checkPlaybook(*after, *this) : Result<void>();
    case EntityKind::PlaybookItem: return after ? checkPlaybookItem(m_schema, before, *after) : Result<void>();
    case EntityKind::CaptureForm: return after ? checkCaptureForm(m_schema, before, *after) : Result<void>();
    case EntityKind::MailTemplate: return after ? checkMailTemplate(m_schema, *after) : Result<void>();
    case EntityKind::Sequence: return after ? checkSequence(*after) : Result<void>();
    case EntityKind::SequenceStep: return after ? checkSequenceStep(m_schema, *after) : Result<void>();
    case EntityKind::Rule: return checkRuleDefinition(m_schema, before, after);
    case EntityKind::ScoreRule:
        return after ? scoreRuleOf(m_schema, *after).map([](const ScoreRule &) {}) : Result<void>();
    case EntityKind::ValidationRule:
        return after ? validationRuleOf(m_schema, *after,
                   [this](EntityKind entity, RecordId id) {
                       return find(entity, id);
                   }).map([](const ValidationRule &) {})
                     : Result<void>();
    case EntityKind::Team:
        return after ? territoryOfTeam(m_schema, *after).map([](const std::optional<Territory> &) {}) : Result<void>();
    case EntityKind::Setting: return after ? checkFormLayoutSetting(m_schema, *after) : Result<void>();
    case EntityKind::FieldDefinition: return after ? checkFieldDefinition(before, *after) : Result<void>();
    case EntityKind::EntityDefinition: return after ? checkCustomEntity(m_schema, before, *after) : Result<void>();
    case EntityKind::Comment:
    case EntityKind::Follow: return after ? checkSubject(*after) : Result<void>();
    default: return {};
    }
}

/// The window asks for a field in a dialog, which lets nothing else through.
Result<void> CommitWriter::checkFieldDefinition(const Record *before, const Record &after)
{
    const bool isScripted = m_origin == Origin::Kind::CommandLine || m_origin == Origin::Kind::Api
        || m_origin == Origin::Kind::Import;
    if (isScripted && !after.isDeleted())
        TRY(FieldDefinitions::check(m_schema, before, after));
    return checkDefinition(m_schema, after);
}

/// What follows from an edit that is allowed is allowed. What a remote did, and what is undone, the hub judges.
Result<const Rights *> CommitWriter::askedRights()
{
    if (m_mode != Mode::Normal || m_isFollowing)
        return nullptr;
    if (!m_rights) {
        const WriteFacts *facts = TRY(m_context.database.facts().read(m_context.database));
        m_rights = facts->belongsToHub ? TRY(readRights(m_context.database)) : std::nullopt;
    }
    return *m_rights ? &**m_rights : nullptr;
}

namespace {

/// What a record is part of is changed with it: a line changes its quote, a file its deal. A comment may be written to
/// what one sees. What is not here is the hub's to judge. As may_write_part of the hub (sync/hub/sql/rights.sql).
bool mayWritePart(
    const Rights &mine, const Schema &schema, const Edit &edit, const Record *before, const FindRecord &find)
{
    const Ownership ownership = ownershipOf(schema, schema.entity(edit.entity));
    const Right right = edit.entity == EntityKind::Comment ? Right::See : Right::Edit;
    const auto mayChange = [&](const Ownership::Parent &parent, RecordId id) {
        const EntityRights *rights = mine.of(parent.kind);
        if (rights && rights->scopeOf(right) == RightScope::All)
            return true;
        const auto found = find(parent.kind, id);
        return !found
            || mine.allow(right, parent.kind, ownerOf(schema, *found, find), territoryOf(schema, *found, find));
    };
    const auto isAllowed = [&](bool isAfter) {
        for (const Ownership::Parent &parent : ownership.parents) {
            const auto given = std::ranges::find(edit.values, parent.field, &FieldValue::field);
            const bool isGiven = isAfter && given != edit.values.end();
            const Value value = isGiven ? given->value : before ? before->value(parent.field) : Value();
            if (const auto id = valueOr<RecordId>(value); !id.isNull())
                return mayChange(parent, id);
        }
        return true;
    };
    return (!before || isAllowed(false)) && isAllowed(true);
}

bool isWordOfSomebodyElse(const Rights &mine, const Edit &edit, const Record &before)
{
    const auto author = valueOr<RecordId>(before.value(field::author));
    return edit.entity == EntityKind::Comment && !author.isNull() && author != mine.me
        && std::ranges::any_of(edit.values,
            [](const FieldValue &value) { return value.field == field::body || value.field == field::author; });
}

} // namespace

Result<void> CommitWriter::checkRights(const Edit &edit, const Record *record)
{
    const Rights *mine = TRY(askedRights());
    if (!mine)
        return {};
    const Entity &entity = m_schema.entity(edit.entity);
    const EntityRights *rights = mine->of(edit.entity);
    const auto forbidden = [&](const QString &what, const QString &where) {
        return fail(Error::Kind::Forbidden, what.arg(inSentence(entity.label)), where);
    };
    const FindRecord findRecord = [this](EntityKind kind, RecordId id) { return find(kind, id); };
    if (!mayWritePart(*mine, m_schema, edit, record, findRecord))
        return forbidden(Reason::tr("your role does not allow changing what this %1 belongs to"), entity.name);
    if (edit.kind == Edit::Kind::Create) {
        if (!rights || !rights->creates)
            return forbidden(Reason::tr("your role does not allow creating a %1"), entity.name);
        for (const FieldValue &value : edit.values) {
            if (rights->readOnly.contains(value.field)
                && !isGivenAnyway(*mine, m_schema, entity, value.field, value.value))
                return forbidden(
                    Reason::tr("your role does not allow changing this field of a %1"), placeOf(entity, value.field));
        }
        return {};
    }
    const Right right = edit.kind == Edit::Kind::Update ? Right::Edit : Right::Delete;
    const bool reachesAll = rights && rights->scopeOf(right) == RightScope::All; // whose it is need not be looked up
    if (isWordOfSomebodyElse(*mine, edit, *record))
        return forbidden(Reason::tr("what a %1 says is its author's"), entity.name);
    const bool isAllowed = reachesAll || isOwnComment(*mine, *record)
        || mine->allow(
            right, edit.entity, ownerOf(m_schema, *record, findRecord), territoryOf(m_schema, *record, findRecord));
    if (!isAllowed)
        return forbidden(right == Right::Edit ? Reason::tr("your role does not allow changing this %1")
                                              : Reason::tr("your role does not allow deleting this %1"),
            entity.name);
    for (const FieldValue &value : edit.values) {
        if (rights->readOnly.contains(value.field) && record->value(value.field) != value.value)
            return forbidden(
                Reason::tr("your role does not allow changing this field of a %1"), placeOf(entity, value.field));
    }
    return {};
}

Result<void> CommitWriter::checkRequest(const Record *before, const Record &after)
{
    if (after.entity->kind != EntityKind::ApprovalRequest)
        return {};
    const Rights *mine = TRY(askedRights());
    return mine ? checkRequestEdit(before, after, mine->me, mine->approves) : Result<void>();
}

Result<void> CommitWriter::checkDiscountOf(const Record *before, const Record &after)
{
    const EntityKind kind = after.entity->kind;
    if (kind != EntityKind::Quote && kind != EntityKind::QuoteLine)
        return {};
    const Rights *mine = TRY(askedRights());
    if (!mine || !mine->discountLimit)
        return {};
    return kind == EntityKind::Quote ? checkDiscount(before, after) : checkLineDiscount(before, after);
}

/// Of a quote that is sent, or that comes in as sent: its lines come after it.
Result<void> CommitWriter::checkDiscount(const Record *before, const Record &quote)
{
    const bool wasSent = before && !isDraft(*before);
    if (isDraft(quote) || (wasSent && before->value(field::discount_percent) == quote.value(field::discount_percent)))
        return {};
    const auto lines = TRY(partsOf(m_context.database, m_schema, EntityKind::QuoteLine, field::quote, quote.id));
    return checkDiscountLimit(quote.id, discountOf(quote, lines));
}

/// Of a line that comes to a quote which is not a draft any more.
Result<void> CommitWriter::checkLineDiscount(const Record *before, const Record &line)
{
    const bool isSame = before && countsForDiscount(*before)
        && before->value(field::discount_percent) == line.value(field::discount_percent)
        && before->value(field::quote) == line.value(field::quote);
    const auto quote = isSame || !countsForDiscount(line)
        ? std::nullopt
        : find(EntityKind::Quote, valueOr<RecordId>(line.value(field::quote)));
    if (!quote || isDraft(*quote))
        return {};
    return checkDiscountLimit(quote->id,
        combinedDiscount(valueOr<Decimal>(line.value(field::discount_percent)),
            valueOr<Decimal>(quote->value(field::discount_percent))));
}

Result<void> CommitWriter::checkDiscountLimit(RecordId quote, Decimal discount)
{
    const Decimal limit = *(*m_rights)->discountLimit;
    if (discount <= limit || TRY(isDiscountApproved(m_context.database, quote, discount)))
        return {};
    return fail(discountError(discount, limit));
}

Result<void> CommitWriter::checkConsent(const Record *before, const Record *after)
{
    const bool isStatement = (after ? after : before)->entity->kind == EntityKind::Consent;
    if (isStatement && after) {
        const Field *purpose = m_schema.entity(EntityKind::Contact).find(after->text(field::purpose));
        if (!purpose || !isConsentField(*purpose))
            return fail(Error::Kind::NotFound,
                Reason::tr("there is no purpose \"%1\"; it is the name of a contact's field, such as consent")
                    .arg(after->text(field::purpose)),
                u"consent.purpose"_s);
    }
    if (isStatement)
        TRY(checkConsentEdit(before, after, m_context.clock));
    if (m_origin != Origin::Kind::Import || m_isFollowing || !after)
        return {};
    return checkImportedConsent(
        before, *after, [this](RecordId contact, const QString &purpose) { return newestConsent(contact, purpose); });
}

/// The fields of contacts that the statements written since the last commit are about.
Result<void> CommitWriter::writeConsents()
{
    if (m_consents.isEmpty())
        return {};
    const auto edits = TRY(m_consents.takeEdits(m_context.clock.today()));
    const bool isFollowing = std::exchange(m_isFollowing, true);
    for (const Edit &edit : edits) {
        if (const auto done = apply(edit); !done) {
            m_isFollowing = isFollowing;
            return fail(done.error());
        }
    }
    m_isFollowing = isFollowing;
    return {};
}

std::vector<int> CommitWriter::calculateFields(Record &record)
{
    return record.entity->calculations ? calculate(record, formulaContext()) : std::vector<int>();
}

FormulaContext CommitWriter::formulaContext()
{
    return {m_context.clock.today(), m_context.clock.zone(),
        [this](EntityKind entity, RecordId id) { return find(entity, id); }};
}

const std::vector<StoredRule> *CommitWriter::rulesOf(const Record &record) const
{
    if (!m_context.rules)
        return nullptr;
    const auto rules = m_context.rules->find(record.entity->kind);
    return rules == m_context.rules->end() ? nullptr : &rules->second;
}

/// A record that broke a rule before may stay as it is, until somebody changes a field that the rule reads.
Result<void> CommitWriter::enforceRules(const Record *before, const Record &after, const std::vector<int> &touched)
{
    const auto *rules = rulesOf(after);
    // A bulk writer must not be refused what follows from an edit that it has written.
    if (!rules || !m_enforces || (m_isFollowing && !m_collects))
        return {};
    QStringList names;
    for (const int i : touched)
        names.append(after.entity->fields[static_cast<size_t>(i)].name);
    const FormulaContext context = formulaContext();
    for (const StoredRule &stored : *rules) {
        if (!isBroken(stored.rule, after, context))
            continue;
        if (before && !stored.rule.reads(names) && isBroken(stored.rule, *before, context))
            continue;
        return fail(Error::Kind::BrokenRule, stored.rule.message, placeOf(*after.entity, stored.rule.field));
    }
    return {};
}

Result<void> CommitWriter::noteBrokenRules(qint64 row, const Record &record, bool isNew)
{
    const auto *rules = rulesOf(record);
    if (!rules)
        return {};
    const EntityKind entity = record.entity->kind;
    const auto before = isNew ? std::set<qint64>() : TRY(storedBrokenRules(m_context.database, entity, row));
    return writeBrokenRules(m_context.database, entity, row, before, brokenRules(*rules, record, formulaContext()));
}

/// Whoever writes by an older registry than the store's leaves calculated fields as they were: they are calculated
/// again.
Result<void> CommitWriter::noteRegistry()
{
    // What comes from the team counts there too, so it is at most as many.
    if (m_definesEntities && !TRY(EntityDefinitions::assignNumbers(m_context.database)) && m_mode == Mode::Normal)
        return fail(tooManyCustomEntities());
    if (m_definesEntities || m_definesFields)
        TRY(layOutDefined(m_context.database));
    m_definesEntities = false; // what a bulk writer writes from here on is another slice
    m_definesFields = false;
    const bool isDefined = std::exchange(m_changesRegistry, false);
    m_wroteFacts = m_wroteFacts || isDefined;
    const bool isStale = !isDefined && m_changeCount > 0
        && TRY(m_context.database.facts().read(m_context.database))->registry != m_context.registry;
    if (!isDefined && !isStale)
        return {};
    const qint64 last = TRY(m_log.lastSequence());
    return isStale ? markCalculationsStale(m_context.database, last) : markRegistry(m_context.database, last);
}

Result<void> CommitWriter::checkReferences(const Record &record, const std::vector<int> &fields)
{
    for (const int i : fields) {
        const Field &field = record.entity->fields[static_cast<size_t>(i)];
        const auto *id = std::get_if<RecordId>(&record.values[static_cast<size_t>(i)]);
        if (field.type != FieldType::Reference || !id || isKnown(field.target, *id))
            continue;
        if (!TRY(exists(field.target, *id)))
            return fail(Error::Kind::NotFound,
                Reason::tr("there is no %1 %2").arg(m_schema.entity(field.target).name, id->toString()),
                placeOf(*record.entity, field.name));
        noteKnown(field.target, *id);
    }
    return {};
}

/// A record of another entity with this id is none that a reference may name.
bool CommitWriter::isKnown(EntityKind entity, RecordId id) const
{
    const auto known = m_knownIds.find(id);
    return known != m_knownIds.end() && known->second == entity;
}

void CommitWriter::noteKnown(EntityKind entity, RecordId id)
{
    constexpr size_t enough = 8192; // a bulk writer makes ever more of them
    if (m_knownIds.size() >= enough)
        m_knownIds.clear();
    m_knownIds.insert_or_assign(id, entity);
}

Result<CommitWriter::CheckedEdit> CommitWriter::checkCreate(const Edit &edit)
{
    Record record(m_schema.shared(edit.entity), edit.id);
    const Entity &entity = *record.entity;
    if (entity.isRemoved && m_mode == Mode::Normal)
        return fail(Error::Kind::Conflict, removedEntityReason(entity), entity.name);
    TRY(checkRights(edit, nullptr));
    if (record.id.isNull())
        record.id = RecordId::create(m_context.clock.now(), m_context.random);
    else if (const auto taken = exists(edit.entity, record.id); !taken)
        return fail(taken.error());
    else if (*taken)
        return fail(Error::Kind::Conflict,
            Reason::tr("the %1 %2 already exists").arg(entity.name, record.id.toString()), entity.name);

    auto touched = TRY(setValues(record, edit));
    TRY(checkDiscountOf(nullptr, record)); // before the quote gets its number
    TRY(followRules(nullptr, record, touched, edit.values));
    TRY(nameDefinition(record, touched));
    TRY(checkRequest(nullptr, record));
    TRY(checkRules(nullptr, &record));
    for (const int i : entity.indexesOf(FieldFlag::Required)) {
        if (isEmpty(record.values[static_cast<size_t>(i)]) && m_mode != Mode::Replica)
            return fail(Error::Kind::Invalid, Reason::tr("a %1 needs a value here").arg(entity.name),
                placeOf(entity, entity.fields[static_cast<size_t>(i)].name));
    }
    if (titleOf(record).isEmpty() && entity.indexesOf(FieldFlag::Title).size() > 1 && m_mode != Mode::Replica)
        return fail(Error::Kind::Invalid,
            Reason::tr("a %1 needs a name, an e-mail address or a phone number").arg(entity.name), entity.name);
    if (m_mode != Mode::Replica)
        TRY(checkReferences(record, touched));

    std::vector<FieldValue> created;
    created.reserve(touched.size());
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (!isEmpty(record.values[i]) && !entity.fields[i].isDerived())
            created.push_back({entity.fields[i].name, record.values[i]});
    }
    record.set(field::created_at, moment());
    record.set(field::updated_at, moment());
    calculateFields(record);
    TRY(enforceRules(nullptr, record, touched));
    return CheckedEdit{{}, std::move(record), std::move(touched), {}, std::move(created)};
}

Result<RecordId> CommitWriter::create(const Edit &edit)
{
    CheckedEdit checked = TRY(checkCreate(edit));
    const Record &record = checked.after;
    const auto row = TRY(table(edit.entity).insert(record));
    TRY(noteBrokenRules(row, record, true));
    noteKnown(edit.entity, record.id);
    noteWritten(record);
    noteArchived(nullptr, record);
    TRY(log({0, {}, Edit::Kind::Create, edit.entity, record.id, {}, {}, {}, std::move(checked.created)}));
    m_search.insert(edit.entity, row, searchTextOf(record));
    if (edit.entity == EntityKind::Activity) {
        TRY(touchCustomer(record));
    }
    TRY(placeInTerritory(nullptr, record, edit.values));
    return record.id;
}

Result<void> CommitWriter::checkExpected(const Edit &edit, const Record &before) const
{
    for (const FieldValue &expected : edit.expected) {
        if (before.value(expected.field) != expected.value)
            return fail(Error::Kind::Conflict, Reason::tr("it has changed in the meantime"),
                placeOf(*before.entity, expected.field));
    }
    return {};
}

Result<CommitWriter::CheckedEdit> CommitWriter::checkUpdate(const Edit &edit)
{
    auto present = TRY(stored(edit.entity, edit.id));
    const Entity &entity = m_schema.entity(edit.entity);
    if (!present)
        return fail(
            Error::Kind::NotFound, Reason::tr("there is no %1 %2").arg(entity.name, edit.id.toString()), entity.name);
    const Record &before = present->record;
    if (before.isDeleted() && !isRepeated())
        return fail(Error::Kind::Conflict, Reason::tr("%1 \"%2\" is in the trash").arg(entity.name, titleOf(before)),
            entity.name);
    TRY(checkRights(edit, &before));
    TRY(checkExpected(edit, before));

    Record after = before;
    auto touched = TRY(setValues(after, edit));
    if (touched.empty())
        return CheckedEdit{std::move(present), std::move(after), {}, {}, {}};
    TRY(checkRules(&before, &after));
    TRY(checkDiscountOf(&before, after)); // before the quote gets its number
    TRY(followRules(&before, after, touched, edit.values));
    TRY(checkRequest(&before, after));
    for (const int i : touched) {
        const Field &field = entity.fields[static_cast<size_t>(i)];
        if (field.isRequired() && isEmpty(after.values[static_cast<size_t>(i)]) && !isRepeated())
            return fail(Error::Kind::Invalid, Reason::tr("a %1 needs a value here").arg(entity.name),
                placeOf(entity, field.name));
    }
    if (!isRepeated()) {
        TRY(checkReferences(after, touched));
    }
    std::vector<int> calculated = calculateFields(after);
    TRY(enforceRules(&before, after, touched));
    return CheckedEdit{std::move(present), std::move(after), std::move(touched), std::move(calculated), {}};
}

std::vector<Change> CommitWriter::changesOf(const CheckedEdit &checked)
{
    std::vector<Change> changes;
    if (!checked.before)
        return changes;
    const Record &before = checked.before->record;
    const Entity &entity = *before.entity;
    for (const int i : checked.touched) {
        const auto index = static_cast<size_t>(i);
        if (!entity.fields[index].isDerived())
            changes.push_back({0, {}, Edit::Kind::Update, entity.kind, before.id, entity.fields[index].name,
                before.values[index], checked.after.values[index], {}});
    }
    return changes;
}

Result<RecordId> CommitWriter::update(const Edit &edit)
{
    CheckedEdit checked = TRY(checkUpdate(edit));
    const std::vector<int> &touched = checked.touched;
    if (touched.empty())
        return edit.id;
    const Entity &entity = m_schema.entity(edit.entity);
    const qint64 row = checked.before->row;
    const Record &before = checked.before->record;
    Record &after = checked.after;
    for (Change &change : changesOf(checked))
        TRY(log(std::move(change)));
    noteWritten(before); // a line can leave a quote
    noteWritten(after);
    noteArchived(&before, after);
    if (before.entity->kind == EntityKind::Activity && before.value(field::attendees) != after.value(field::attendees))
        m_attendeeLists.noteActivity(edit.id);
    if (before.entity->kind == EntityKind::Team && before.value(field::members) != after.value(field::members))
        m_teamMembers.noteTeam(edit.id);
    after.set(field::updated_at, moment());
    std::vector<int> written = touched;
    written.push_back(entity.indexOf(field::updated_at));
    written.insert(written.end(), checked.calculated.begin(), checked.calculated.end());
    TRY(table(edit.entity).update(row, after, written));
    TRY(noteBrokenRules(row, after, false));
    const bool isSearched = std::any_of(touched.begin(), touched.end(),
        [&entity](int i) { return entity.fields[static_cast<size_t>(i)].flags.testFlag(FieldFlag::Search); });
    if (isSearched && !before.isDeleted()) {
        m_search.remove(edit.entity, row, searchTextOf(before));
        m_search.insert(edit.entity, row, searchTextOf(after));
    }
    if (edit.entity == EntityKind::Activity) {
        const bool isMoved = std::ranges::any_of(touched, [&entity](int i) {
            const QString &name = entity.fields[static_cast<size_t>(i)].name;
            return name == field::at || name == field::contact || name == field::company;
        });
        TRY(isMoved ? findLastActivity(before) : touchCustomer(after));
        if (isMoved)
            TRY(findLastActivity(after));
    }
    TRY(placeInTerritory(&before, after, edit.values));
    return edit.id;
}

Result<RecordId> CommitWriter::moveToTrash(const Edit &edit, bool isRestore)
{
    auto stored = TRY(table(edit.entity).find(edit.id));
    const Entity &entity = m_schema.entity(edit.entity);
    if (!stored)
        return fail(
            Error::Kind::NotFound, Reason::tr("there is no %1 %2").arg(entity.name, edit.id.toString()), entity.name);
    Record record = stored->record;
    if (record.isDeleted() != isRestore)
        return edit.id; // already so
    if (isRestore && TRY(isErased(m_context.database, edit.id)))
        return fail(Error::Kind::Conflict,
            Reason::tr("this %1 was erased, so there is nothing to restore").arg(entity.name), entity.name);
    TRY(checkRights(edit, &record));
    TRY(checkExpected(edit, record));
    TRY(isRestore ? checkRules(nullptr, &record) : checkRules(&record, nullptr));
    noteWritten(record);
    const Value before = record.value(field::deleted_at);
    const Value after = isRestore ? Value() : Value(moment());
    record.set(field::deleted_at, after);
    record.set(field::updated_at, moment());
    noteArchived(&stored->record, record);
    TRY(log({0, {}, edit.kind, edit.entity, edit.id, field::deleted_at, before, after, {}}));
    const std::vector<int> written = {entity.indexOf(field::deleted_at), entity.indexOf(field::updated_at)};
    TRY(table(edit.entity).update(stored->row, record, written));
    if (isRestore)
        m_search.insert(edit.entity, stored->row, searchTextOf(record));
    else
        m_search.remove(edit.entity, stored->row, searchTextOf(record));
    if (edit.entity == EntityKind::Activity)
        TRY(findLastActivity(record));
    if (edit.entity == EntityKind::Task)
        TRY(moveDependencies(stored->record, isRestore));
    if (edit.entity == EntityKind::Contact && isRestore)
        m_consents.noteContact(record);
    return edit.id;
}

/// A task in the trash waits for nothing and holds nothing up. Taken out of it by hand, it gets back the dependencies
/// that went with it; an undo finds them in the log. `task` is as it was before.
Result<void> CommitWriter::moveDependencies(const Record &task, bool isRestore)
{
    if (isRestore && isRepeated())
        return {};
    const auto ids = isRestore
        ? TRY(dependenciesGoneWith(m_context.database, task.id, valueOr<Instant>(task.value(field::deleted_at))))
        : TRY(dependenciesOf(m_context.database, task.id));
    for (const RecordId &id : ids) {
        const auto dependency = find(EntityKind::TaskDependency, id);
        if (isRestore && dependency && !checkDependency(*dependency, *this))
            continue; // the other way round by now
        m_following.push_back(
            isRestore ? Edit::restore(EntityKind::TaskDependency, id) : Edit::remove(EntityKind::TaskDependency, id));
    }
    return {};
}

/// Of the person and company of an activity that came, went or has another time.
Result<void> CommitWriter::findLastActivity(const Record &activity)
{
    for (const auto &[field, table] : {std::pair{field::contact, "contact"}, std::pair{field::company, "company"}}) {
        const auto id = valueOr<RecordId>(activity.value(field));
        if (id.isNull())
            continue;
        auto statement = TRY(m_context.database.prepare(std::string("UPDATE ") + table
            + " SET last_activity_at = (SELECT max(at) FROM activity WHERE " + table
            + " = ?1 AND deleted_at IS NULL AND at <= ?2) WHERE id = ?1"));
        statement.bindBlob(1, id.bytes());
        statement.bind(2, m_context.clock.now().ms);
        TRY(statement.run());
    }
    return {};
}

/// Keeps "last activity" of the person and company; a planned activity does not count yet.
Result<void> CommitWriter::touchCustomer(const Record &activity)
{
    const auto when = valueOr<Instant>(activity.value(field::at));
    if (when > m_context.clock.now())
        return {};
    for (const auto &[field, entity, table] : {std::tuple{field::contact, EntityKind::Contact, "contact"},
             std::tuple{field::company, EntityKind::Company, "company"}}) {
        const auto id = valueOr<RecordId>(activity.value(field));
        if (id.isNull())
            continue;
        auto statement = TRY(m_context.database.prepare(std::string("UPDATE ") + table
            + " SET last_activity_at = ?1 WHERE id = ?2 AND coalesce(last_activity_at, 0) < ?1"));
        statement.bind(1, when.ms);
        statement.bindBlob(2, id.bytes());
        TRY(statement.run());
    }
    return {};
}

void CommitWriter::noteWritten(const Record &record)
{
    const EntityKind kind = record.entity->kind;
    m_definesEntities = m_definesEntities || kind == EntityKind::EntityDefinition;
    m_definesFields = m_definesFields || kind == EntityKind::FieldDefinition;
    m_changesRegistry = m_changesRegistry || m_definesEntities || m_definesFields || kind == EntityKind::ValidationRule
        || kind == EntityKind::Stage;
    m_wroteFacts = m_wroteFacts || kind == EntityKind::Team;
    m_quoteTotals.noteWritten(record);
    m_attendeeLists.noteWritten(record);
    m_teamMembers.noteWritten(record);
    if (kind == EntityKind::Consent)
        m_consents.noteStatement(record);
    else if (kind == EntityKind::Contact && isRepeated())
        m_consents.noteContact(record);
}

void CommitWriter::noteCommitted()
{
    if (!std::exchange(m_wroteFacts, false))
        m_context.database.facts().noteCommit(m_context.database);
}

void CommitWriter::noteArchived(const Record *before, const Record &after)
{
    if (m_mode != Mode::Replica) // a mailbox is a person's, and the computer that archived moves its messages
        m_archived.noteChange(before, after);
}

Result<void> CommitWriter::log(Change change)
{
    const auto done = m_log.append(m_audit, change);
    if (!done)
        return done;
    ++m_changeCount;
    if (m_collects)
        m_changes.push_back(std::move(change));
    return {};
}

Result<void> CommitWriter::state(const Record &record)
{
    Change change{0, {}, Edit::Kind::Create, record.entity->kind, record.id, {}, {}, {}, statedValues(record)};
    return m_log.append(m_audit, change);
}

Result<std::optional<StoredRecord>> CommitWriter::stored(EntityKind entity, RecordId id)
{
    auto planned = m_planned ? m_planned->find(m_schema.shared(entity), id) : std::nullopt;
    if (planned)
        return StoredRecord{0, std::move(*planned)};
    return table(entity).find(id);
}

Result<bool> CommitWriter::exists(EntityKind entity, RecordId id)
{
    if (m_planned && m_planned->contains(id))
        return true;
    return table(entity).exists(id);
}

std::optional<Record> CommitWriter::find(EntityKind entity, RecordId id)
{
    auto present = found(stored(entity, id)).value_or(std::nullopt);
    return present ? std::optional(std::move(present->record)) : std::nullopt;
}

/// Where nothing is written the number stays free.
Result<QString> CommitWriter::takeQuoteNumber(QDate day, const QString &shown)
{
    if (!m_planned)
        return m_quoteNumbers.takeNumber(day, shown);
    return shown.isEmpty() ? m_quoteNumbers.peekNumber(day) : Result<QString>(shown);
}

QString CommitWriter::documentLanguage()
{
    const auto setting = [this](const QString &name) {
        return found(settingText(m_context.database, name)).value_or(QString());
    };
    return defaultDocumentLanguage(setting(documentLanguageSetting), setting(firmCountrySetting)).code;
}

RecordId CommitWriter::personWithEmail(EntityKind entity, const QString &email)
{
    const QByteArray sql = "SELECT id FROM " + quoted(m_schema.entity(entity).name)
        + " WHERE email = ? COLLATE folded AND deleted_at IS NULL ORDER BY \"row\" LIMIT 1";
    return found(readId(m_context.database, sql.toStdString(), email)).value_or(RecordId());
}

RecordId CommitWriter::userCalled(const QString &text)
{
    return found(store::userCalled(m_context.database, text)).value_or(RecordId());
}

/// After the record is written, for its territory is found by filters over the table.
Result<void> CommitWriter::placeInTerritory(
    const Record *before, const Record &after, const std::vector<FieldValue> &given)
{
    if (isRepeated() || m_isFollowing || after.entity->indexOf(field::territory) < 0)
        return {};
    if (!m_territories) {
        const WriteFacts *facts = TRY(m_context.database.facts().read(m_context.database));
        m_territories = facts->hasTerritories || m_wroteFacts ? TRY(Territories::read(m_context.database, m_schema))
                                                              : Territories();
    }
    if (!m_territories->concern(before, after, given))
        return {};
    const FilterContext now{m_context.clock, m_context.me, m_context.database, m_context.mainCurrency};
    const RecordId team = TRY(m_territories->find(m_context.database, m_schema, after, now));
    if (team != valueOr<RecordId>(after.value(field::territory)))
        m_following.push_back(
            Edit::update(after.entity->kind, after.id, {{field::territory, team.isNull() ? Value() : Value(team)}}));
    return {};
}

std::vector<Record> CommitWriter::openVersionsBeside(const Record &document)
{
    std::vector<Record> versions;
    for (const RecordId &id :
        found(store::openVersionsBeside(m_context.database, document)).value_or(std::vector<RecordId>())) {
        if (auto version = find(document.entity->kind, id))
            versions.push_back(std::move(*version));
    }
    return versions;
}

qint64 CommitWriter::nextPosition(EntityKind part, const QString &owner, RecordId document)
{
    const QByteArray sql = "SELECT coalesce(max(position), 0) + 1 FROM " + quoted(m_schema.entity(part).name)
        + " WHERE " + quoted(owner) + " = ? AND deleted_at IS NULL";
    return found(readInteger(m_context.database, sql.toStdString(), document)).value_or(1);
}

std::optional<Record> CommitWriter::firstStage(RecordId pipeline, const QString &kind)
{
    const auto stage = found(readId(m_context.database,
        "SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline"
        " WHERE s.deleted_at IS NULL AND p.deleted_at IS NULL AND (?1 IS NULL OR p.id = ?1)"
        " AND coalesce(s.kind, 'open') = ?2 ORDER BY p.position, p.\"row\", s.position, s.\"row\" LIMIT 1",
        pipeline.isNull() ? std::nullopt : std::optional(pipeline), kind));
    return stage && !stage->isNull() ? find(EntityKind::Stage, *stage) : std::nullopt;
}

} // namespace satchel::store
