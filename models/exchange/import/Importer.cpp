// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/Importer.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/PhoneNumber.h"
#include "domain/Reason.h"
#include "domain/Region.h"
#include "exchange/import/DraftReader.h"
#include "exchange/import/ReferenceResolver.h"
#include "exchange/import/RejectsFile.h"
#include "exchange/import/RowDeal.h"
#include "exchange/import/StagePlacing.h"
#include "exchange/NewFields.h"
#include "store/BulkWriter.h"
#include "store/DryRun.h"
#include "store/ImportHistory.h"
#include "store/LinkUniqueness.h"
#include "store/privacy/ErasedAddresses.h"
#include "store/privacy/ErasedRecords.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QFileInfo>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

bool getsOwner(EntityKind entity)
{
    return entity == EntityKind::Contact || entity == EntityKind::Company || entity == EntityKind::Lead
        || entity == EntityKind::Deal;
}

namespace {

constexpr qsizetype issueLimit = 500;
constexpr qint64 progressStep = 200; // rows
constexpr size_t unmetNamed = 20; // deals
constexpr int patienceMilliseconds = 5; // for the reading thread, before others may write meanwhile

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::exchange::Importer)
};

struct NewStage
{
    RecordId pipeline = {};
    qint64 position = 0;
    ProbabilityCounts counts = {}; // of its open deals
};

NewStage newStageOf(const Edit &create)
{
    NewStage stage;
    for (const FieldValue &value : create.values) {
        if (value.field == field::pipeline)
            stage.pipeline = valueOr<RecordId>(value.value);
        else if (value.field == field::position)
            stage.position = valueOr<qint64>(value.value);
    }
    return stage;
}

/// One run: what its steps share.
class ImportRun
{
public:
    ImportRun(store::Store &store, const QString &path, const ImportOptions &options, const ColumnMapping &mapping)
        : m_store(store), m_path(path), m_options(options), m_entity(store.schema().entity(options.entity)),
          m_indexes(store), m_deal(canHaveDeal(options.entity) ? mapping.deal : std::nullopt),
          m_keepsRows(m_deal || isReferredTo(mapping) ? store::DryRun::Keep::Yes : store::DryRun::Keep::No)
    {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            if (!mapping.columns[i].target.isEmpty() && !m_columnOf.contains(mapping.columns[i].field()))
                m_columnOf.insert(mapping.columns[i].field(), {mapping.columns[i].column, i});
        }
    }

    Result<ImportResult> run(RecordBuilder builder, const Importer::ProgressHandler &progress);

private:
    bool isReferredTo(const ColumnMapping &mapping) const;
    Result<void> begin(const RowSource &source);
    Result<RecordId> apply(const Edit &edit, store::DryRun::Keep keep);
    Result<void> takeRows(DraftReader &reader, const Importer::ProgressHandler &progress);
    Result<ReadRow *> nextRow(DraftReader &reader);
    Result<void> takeRow(ReadRow &read);
    Result<void> takeDraft(const SourceRow &row, Draft &draft);
    std::optional<DraftProblem> findStage(Draft &draft);
    Result<std::optional<DraftProblem>> erasedIn(const Draft &draft);
    Result<RecordId> findDuplicate(const Draft &draft);
    struct Possible
    {
        RecordId id = {};
        QString reason = {};
    };
    Result<Possible> findPossible(const Draft &draft);
    Result<RecordId> samePossible(const SourceRow &row, const Draft &draft);
    DraftProblem problemOf(const Error &error, const SourceRow &row) const;
    bool isBare(RecordId id);
    Result<void> createMissing(const SourceRow &row, Draft &draft, bool &isAccepted);
    Result<std::optional<RecordId>> write(
        const SourceRow &row, const Edit &edit, qint64 ImportResult::*counter, const Draft &draft);
    Result<void> createDeal(const SourceRow &row, const Record &record, const Draft &draft);
    Result<void> createFurtherDeal(const SourceRow &row, RecordId known, Record record, const Draft &draft);
    void giveOwner(Draft &draft) const;
    Edit withOwner(Edit create) const;
    void noteLeftEmpty(const SourceRow &row, const Draft &draft);
    void note(RowIssue issue);
    Result<void> reject(const SourceRow &row, DraftProblem problem);
    void noteProbability(const Draft &draft);
    void noteChanges(const SourceRow &row, RecordId known, const Draft &draft);
    Result<void> noteClosing(const Draft &draft);
    Result<void> placeStages();
    Result<std::vector<PlacedStage>> stagesWithNew(RecordId pipeline);
    Result<void> finish();
    void noteUnmet();

    store::Store &m_store;
    QString m_path;
    const ImportOptions &m_options;
    const Entity &m_entity;
    std::optional<ReferenceResolver> m_resolver;
    RecordIndexes m_indexes;
    std::unique_ptr<store::BulkWriter> m_writer; // or
    std::unique_ptr<store::DryRun> m_dryRun;
    const std::optional<DealTemplate> m_deal;
    std::optional<DealStages> m_stages; // of the deals
    QHash<RecordId, QStringList> m_dealsOf; // titles, of the records that this import made
    const store::DryRun::Keep m_keepsRows;
    QHash<QString, std::pair<QString, qsizetype>> m_columnOf; // by field: heading and place
    std::unique_ptr<RejectsFile> m_rejects;
    std::optional<bool> m_hasErased; // somebody was erased
    std::map<RecordId, NewStage> m_newStages;
    ImportResult m_result;
};

Result<ImportResult> ImportRun::run(RecordBuilder builder, const Importer::ProgressHandler &progress)
{
    auto source = TRY(openRowSource(m_path, m_options.read));
    TRY(begin(*source));
    DraftReader reader(std::move(source), std::move(builder));
    TRY(takeRows(reader, progress));
    TRY(finish());
    if (progress)
        std::ignore = progress({m_result, reader.progress()});
    return m_result;
}

/// Whether a later row can change an earlier one or refer to it.
bool ImportRun::isReferredTo(const ColumnMapping &mapping) const
{
    return m_options.onDuplicate == DuplicateRule::Update
        || std::ranges::any_of(mapping.columns, [this](const ColumnTarget &column) {
               const Field *field = m_entity.find(column.field());
               return field && field->type == FieldType::Reference && field->target == m_entity.kind;
           });
}

Result<void> ImportRun::begin(const RowSource &source)
{
    m_result.notes = source.format().notes;
    m_result.format = source.format().format;
    m_resolver.emplace(m_store, source.columns(), m_options.onBadCell);
    TRY(m_indexes.of(m_options.entity));
    if (m_deal)
        m_stages = TRY(DealStages::create(m_store, m_indexes, *m_deal));
    const QString file = QFileInfo(m_path).fileName();
    if (m_options.isDryRun) {
        m_dryRun = std::make_unique<store::DryRun>(m_store, Origin::import(file));
        return {};
    }
    const QString rejects = m_options.rejectsPath.isEmpty() ? m_path + u".rejects.csv"_s : m_options.rejectsPath;
    m_rejects = std::make_unique<RejectsFile>(rejects, source.columns(), source.format());
    auto writer = TRY(store::BulkWriter::begin(m_store,
        Tr::tr("Import %1 from %2", "kind of records, file").arg(inSentence(m_entity.pluralLabel), file),
        Origin::import(file)));
    m_writer = std::move(writer);
    return {};
}

Result<RecordId> ImportRun::apply(const Edit &edit, store::DryRun::Keep keep)
{
    return m_writer ? m_writer->apply(edit) : m_dryRun->check(edit, keep);
}

Result<void> ImportRun::takeRows(DraftReader &reader, const Importer::ProgressHandler &progress)
{
    while (true) {
        const auto read = TRY(nextRow(reader));
        if (!read)
            return {};
        TRY(takeRow(*read));
        const bool isDue = m_result.read % progressStep == 0;
        if (isDue && progress && !progress({m_result, reader.progress()}))
            return fail(Error::Kind::Cancelled, Reason::tr("the import was stopped; nothing was imported"), m_path);
    }
}

/// While a slow file is waited for, nobody else waits for the store.
Result<ReadRow *> ImportRun::nextRow(DraftReader &reader)
{
    if (m_writer && !reader.waitForRows(patienceMilliseconds)) {
        TRY(m_writer->rest());
    }
    return reader.next();
}

Result<void> ImportRun::takeRow(ReadRow &read)
{
    ++m_result.read;
    if (read.row.problem != RowProblem::None)
        return reject(read.row, {{}, read.row.reason});
    if (!read.draft)
        return reject(read.row, read.draft.error());
    if (const auto problem = TRY(m_resolver->resolve(*read.draft, m_indexes)))
        return reject(read.row, *problem);
    if (const auto problem = findStage(*read.draft))
        return reject(read.row, *problem);
    if (const auto problem = TRY(erasedIn(*read.draft)))
        return reject(read.row, *problem);
    return takeDraft(read.row, *read.draft);
}

/// Of the row's deal. A stage that nobody has is a bad cell: its deal begins where the others do.
std::optional<DraftProblem> ImportRun::findStage(Draft &draft)
{
    if (!m_deal || !draft.deal.isWanted)
        return std::nullopt;
    draft.deal.stageId = m_stages->called(m_store, m_indexes, draft.deal.stage);
    if (!draft.deal.stageId.isNull())
        return std::nullopt;
    draft.deal.stageId = m_stages->usual();
    DraftProblem problem{m_deal->stageColumn,
        Reason::tr("there is no stage \"%1\", so the deal begins in \"%2\"")
            .arg(draft.deal.stage, m_store.title(EntityKind::Stage, m_stages->usual())),
        draft.deal.stageCell, true};
    if (m_options.onBadCell == BadCellRule::RejectRow)
        return problem;
    draft.leftEmpty.push_back(std::move(problem));
    return std::nullopt;
}

/// A list that is older than an erasure does not bring the person back.
Result<std::optional<DraftProblem>> ImportRun::erasedIn(const Draft &draft)
{
    if (!m_hasErased)
        m_hasErased = TRY(store::isAnyErased(m_store.database()));
    if (!*m_hasErased)
        return std::nullopt;
    std::vector<FieldValue> values;
    for (const FieldName name : {field::email, field::emails}) {
        if (m_entity.isPerson && m_entity.find(name))
            values.push_back({name, draft.record.value(name)});
    }
    for (const MissingRecord &missing : draft.missing) { // whom the row names beside its own record
        if (m_store.schema().entity(missing.create.entity).isPerson)
            std::ranges::copy(missing.create.values, std::back_inserter(values));
    }
    if (!TRY(store::isErasedPerson(m_store, values)))
        return std::nullopt;
    return DraftProblem{{}, Reason::tr("this person was erased")};
}

Result<RecordId> ImportRun::findDuplicate(const Draft &draft)
{
    if (!draft.ownId.isNull()) {
        const auto known = m_store.get(m_options.entity, draft.ownId);
        if (!known && !concernsRow(known.error()))
            return fail(known.error());
        if (known && !known->isDeleted())
            return draft.ownId;
    }
    auto index = TRY(m_indexes.of(m_options.entity));
    const RecordId found = index->find(draft.keys.lookup);
    const bool isNameKnown = found.isNull() && !index->find(draft.keys.bareName).isNull();
    return isNameKnown ? index->find(phoneKeys(draft.record, m_options.region)) : found;
}

/// Whom the row may be besides those that it surely is: two people of one name and company with two addresses may be
/// two people, and mostly are one.
Result<ImportRun::Possible> ImportRun::findPossible(const Draft &draft)
{
    if (!m_entity.isPerson || !draft.ownId.isNull() || draft.keys.bareName.isEmpty())
        return Possible();
    auto index = TRY(m_indexes.of(m_options.entity));
    const RecordId namesake = index->find(draft.keys.bareName);
    if (namesake.isNull())
        return Possible();
    if (const RecordId found = index->find(possibleKeys(draft.record)); !found.isNull())
        return Possible{found, Reason::tr("same name and company")};
    const QString phone = phoneOf(draft.record);
    const auto record = phone.isEmpty() ? fail(Error::Kind::NotFound, QString())
                                        : m_store.get(m_options.entity, namesake);
    if (!record)
        return concernsRow(record.error()) ? Result<Possible>(Possible()) : fail(record.error());
    const PhoneMatch match = comparePhones(
        {phone, regionOf(draft.record, m_options.region)}, {phoneOf(*record), regionOf(*record, m_options.region)});
    const bool isSame = match == PhoneMatch::Exact || match == PhoneMatch::National;
    return isSame ? Possible{namesake, Reason::tr("same name and phone number")} : Possible();
}

/// Who the row is by what a person said about such rows; null: somebody new.
Result<RecordId> ImportRun::samePossible(const SourceRow &row, const Draft &draft)
{
    if (m_options.onDuplicate == DuplicateRule::Create || (!m_options.isDryRun && m_options.possible.asksNothing()))
        return RecordId();
    const Possible possible = TRY(findPossible(draft));
    if (possible.id.isNull())
        return RecordId();
    const bool isSame = m_options.possible.isSame(row.row);
    if (m_options.isDryRun && m_result.possible.size() < issueLimit)
        m_result.possible.append({row.row, m_store.title(m_options.entity, possible.id), possible.reason, isSame});
    return isSame ? possible.id : RecordId();
}

/// What the store says against a record, with the cell that it is about: "row 43, column C".
DraftProblem ImportRun::problemOf(const Error &error, const SourceRow &row) const
{
    const QString prefix = m_entity.name + u'.';
    const auto column = error.where.startsWith(prefix) ? m_columnOf.constFind(error.where.mid(prefix.size()))
                                                       : m_columnOf.cend();
    if (column == m_columnOf.cend())
        return {{}, error.what};
    const QString value = row.cells.value(column->second).simplified();
    const bool saysValue = value.isEmpty() || error.what.contains(value);
    return {column->first, saysValue ? error.what : Reason::tr("\"%1\": %2").arg(value.left(80), error.what),
        column->second};
}

/// Somebody or something that another import named and nobody filled in since.
bool ImportRun::isBare(RecordId id)
{
    const auto record = m_store.get(m_options.entity, id);
    if (!record)
        return false; // an earlier row of the file
    const auto isKey = [&](const Field &field) {
        return field.name == field::email || field.name == field::phone
            || std::ranges::any_of(
                record->entity->matchKeys, [&](const QStringList &key) { return key.contains(field.name); });
    };
    return std::ranges::all_of(record->entity->fields, [&](const Field &field) {
        const Value value = record->value(field.name);
        return isEmpty(value) || field.isSystem() || field.isDerived() || field.isCalculated()
            || field.flags.testFlag(FieldFlag::Title) || field.type == FieldType::Reference
            || field.type == FieldType::Boolean || value == field.initialValue() || isKey(field);
    });
}

Result<void> ImportRun::takeDraft(const SourceRow &row, Draft &draft)
{
    RecordId known;
    if (m_options.onDuplicate != DuplicateRule::Create || m_options.isDryRun) {
        const auto found = TRY(findDuplicate(draft));
        m_result.duplicates += !found.isNull();
        // One that is more than bare answers the question: the rest is not looked at.
        if (m_options.isDryRun && !found.isNull() && m_result.bareDuplicates + 1 == m_result.duplicates)
            m_result.bareDuplicates += isBare(found);
        if (m_options.isDryRun && !found.isNull() && m_result.matches.size() < issueLimit)
            m_result.matches.append({row.row, m_store.title(m_options.entity, found)});
        if (m_options.onDuplicate != DuplicateRule::Create)
            known = found.isNull() ? TRY(samePossible(row, draft)) : found;
    }
    if (!known.isNull() && m_options.onDuplicate == DuplicateRule::Skip) {
        ++m_result.skipped;
        return createFurtherDeal(row, known, draft.record, draft);
    }
    bool isAccepted = true;
    if (auto made = createMissing(row, draft, isAccepted); !made || !isAccepted)
        return made;
    if (known.isNull())
        giveOwner(draft);
    noteProbability(draft);
    if (m_dryRun && !known.isNull())
        noteChanges(row, known, draft);
    TRY(noteClosing(draft));
    const std::optional<Record> forDeal = m_deal && draft.deal.isWanted ? std::optional(draft.record) : std::nullopt;
    std::vector<FieldValue> values;
    values.reserve(draft.given.size());
    for (const int index : draft.given) {
        const QString &name = draft.record.entity->fields[size_t(index)].name;
        if (m_entity.find(name)) // a dry run makes no fields, and their values were checked when they were read
            values.push_back({name, std::move(draft.record.values[size_t(index)])});
    }
    if (!known.isNull()) {
        TRY(write(row, Edit::update(m_options.entity, known, std::move(values)), &ImportResult::updated, draft));
        return forDeal ? createFurtherDeal(row, known, *forDeal, draft) : Result<void>();
    }
    const RecordId id = store::idOfNewLink(m_store, m_entity, values);
    const auto written = TRY(
        write(row, Edit::create(m_options.entity, id, std::move(values)), &ImportResult::created, draft));
    if (written && m_deal)
        m_dealsOf.insert(*written, {});
    if (!written || !forDeal)
        return {};
    Record record = *forDeal;
    record.id = *written;
    return createDeal(row, record, draft);
}

void ImportRun::giveOwner(Draft &draft) const
{
    const int owner = draft.record.entity->indexOf(field::owner);
    if (m_options.owner.isNull() || !getsOwner(m_options.entity) || owner < 0)
        return;
    if (isEmpty(draft.record.values[size_t(owner)]))
        std::ignore = draft.give(owner, m_options.owner); // a person of this store is a value of the field
}

/// With the owner of the others.
Edit ImportRun::withOwner(Edit create) const
{
    if (!m_options.owner.isNull() && getsOwner(create.entity))
        create.values.push_back({field::owner, m_options.owner});
    return create;
}

/// Where a deal is refused, by a right or a rule, its record stays, and the row is listed with the reason.
Result<void> ImportRun::createDeal(const SourceRow &row, const Record &record, const Draft &draft)
{
    const QString name = titleOf(record);
    const QString title = draft.deal.title.isEmpty() ? dealTitle(m_deal->title, name, draft.company) : draft.deal.title;
    for (const Edit &edit : dealEdits(record, m_store.newId(), title, draft.deal)) {
        const auto made = apply(edit, store::DryRun::Keep::Yes);
        if (made)
            continue;
        if (!concernsRow(made.error()))
            return fail(made.error());
        ++m_result.dealsRefused;
        note({row.row, {}, Reason::tr("no deal was created: %1").arg(made.error().what), false});
        return {};
    }
    ++m_result.deals;
    m_dealsOf[record.id].append(draft.deal.title);
    return {};
}

/// A list of deals has a row for each, with the same person again: a row of a record that this import made brings its
/// own deal. A record that was there before gets none, so importing a file again doubles nothing.
Result<void> ImportRun::createFurtherDeal(const SourceRow &row, RecordId known, Record record, const Draft &draft)
{
    const auto made = m_dealsOf.constFind(known);
    if (made == m_dealsOf.cend() || !draft.deal.isWanted || draft.deal.title.isEmpty()
        || made->contains(draft.deal.title))
        return {};
    record.id = known;
    return createDeal(row, record, draft);
}

Result<void> ImportRun::createMissing(const SourceRow &row, Draft &draft, bool &isAccepted)
{
    for (const MissingRecord &missing : draft.missing) {
        if (const auto made = apply(withOwner(missing.create), store::DryRun::Keep::Yes); !made) {
            isAccepted = false;
            return concernsRow(made.error()) ? reject(row, problemOf(made.error(), row)) : fail(made.error());
        }
        auto index = TRY(m_indexes.of(missing.create.entity));
        index->add(missing.keys, missing.create.id);
        if (missing.create.entity == EntityKind::Stage)
            m_newStages[missing.create.id] = newStageOf(missing.create);
        ++m_result.createdBeside;
        ++m_result.createdBesideOf[missing.create.entity];
    }
    return {};
}

/// The record; nothing where the row is rejected.
Result<std::optional<RecordId>> ImportRun::write(
    const SourceRow &row, const Edit &edit, qint64 ImportResult::*counter, const Draft &draft)
{
    const Result<RecordId> written = apply(edit, m_keepsRows);
    if (!written) {
        if (!concernsRow(written.error()))
            return fail(written.error());
        TRY(reject(row, problemOf(written.error(), row)));
        return std::optional<RecordId>();
    }
    ++(m_result.*counter);
    noteLeftEmpty(row, draft);
    auto index = TRY(m_indexes.of(m_options.entity));
    index->add(draft.keys.index, *written);
    return std::optional(*written);
}

Result<void> ImportRun::reject(const SourceRow &row, DraftProblem problem)
{
    ++m_result.failed;
    const RowIssue issue{row.row, std::move(problem.column), std::move(problem.reason), true, problem.cell};
    note(issue);
    return m_rejects ? m_rejects->add(row, issue.toText()) : Result<void>();
}

void ImportRun::noteLeftEmpty(const SourceRow &row, const Draft &draft)
{
    m_result.leftEmpty += std::ssize(draft.leftEmpty);
    for (const DraftProblem &problem : draft.leftEmpty)
        note({row.row, problem.column, problem.reason, false, problem.cell, problem.isReplaced});
}

void ImportRun::note(RowIssue issue)
{
    if (m_result.issues.size() < issueLimit)
        m_result.issues.append(std::move(issue));
}

/// Of a deal in a stage that this import made, if it is open.
void ImportRun::noteProbability(const Draft &draft)
{
    if (m_options.entity != EntityKind::Deal || m_newStages.empty())
        return;
    const auto stage = m_newStages.find(valueOr<RecordId>(draft.record.value(field::stage)));
    const Value probability = draft.record.value(field::probability);
    const QString status = draft.record.text(field::status);
    const bool isOpen = status.isEmpty() || status == choice::open;
    if (stage != m_newStages.end() && isOpen && std::holds_alternative<Decimal>(probability))
        ++stage->second.counts[std::get<Decimal>(probability)];
}

/// What an update would change; an earlier row of the file is no record yet.
void ImportRun::noteChanges(const SourceRow &row, RecordId known, const Draft &draft)
{
    const auto record = m_store.get(m_options.entity, known);
    if (!record)
        return;
    for (const int index : draft.given) {
        const QString &name = draft.record.entity->fields[size_t(index)].name;
        const Value &after = draft.record.values[size_t(index)];
        if (!m_entity.find(name) || record->value(name) == after)
            continue;
        ++m_result.changedFields[name];
        if (m_result.firstChanges.size() < issueLimit)
            m_result.firstChanges.append({row.row, known, titleOf(*record), name, record->value(name), after});
    }
}

/// A deal that comes won or lost was closed by today at the latest: an expected close to come stays what was expected.
Result<void> ImportRun::noteClosing(const Draft &draft)
{
    if (m_options.entity != EntityKind::Deal)
        return {};
    const auto expected = valueOr<QDate>(draft.record.value(field::expected_close));
    if (!expected.isValid() || expected <= m_store.clock().today() || !isEmpty(draft.record.value(field::closed_on)))
        return {};
    const QString status = draft.record.text(field::status);
    bool isClosed = status == choice::won || status == choice::lost;
    if (const auto stage = valueOr<RecordId>(draft.record.value(field::stage)); status.isEmpty() && !stage.isNull()) {
        const auto record = m_store.get(EntityKind::Stage, stage);
        if (!record && !concernsRow(record.error()))
            return fail(record.error());
        const QString kind = record ? record->text(field::kind) : QString();
        isClosed = kind == choice::won || kind == choice::lost;
    }
    m_result.closedToday += isClosed ? 1 : 0;
    return {};
}

/// The stages of a pipeline as they are, and as this import makes them.
Result<std::vector<PlacedStage>> ImportRun::stagesWithNew(RecordId pipeline)
{
    const auto rows = TRY(
        m_store.select({EntityKind::Stage, {field::position, field::probability, field::kind, field::set_aside},
            Filter::refersTo(field::pipeline, pipeline), {}, {}, -1, false}));
    std::vector<PlacedStage> stages;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Value probability = rows.value(row, 1);
        const bool isOpen = rows.text(row, 2) == choice::open && !valueOr<bool>(rows.value(row, 3));
        if (!m_newStages.contains(rows.id(row)))
            stages.push_back({rows.id(row), valueOr<qint64>(rows.value(row, 0)),
                isEmpty(probability) ? std::nullopt : std::optional(valueOr<Decimal>(probability)), isOpen});
    }
    for (const auto &[id, stage] : m_newStages) {
        if (stage.pipeline == pipeline)
            stages.push_back({id, stage.position, commonest(stage.counts), true, true});
    }
    return stages;
}

/// Once all rows are read: what their deals say about the stages that they made. A dry run shows none of it.
Result<void> ImportRun::placeStages()
{
    std::set<RecordId> pipelines;
    for (const auto &[id, stage] : m_newStages) {
        if (!stage.counts.empty())
            pipelines.insert(stage.pipeline);
    }
    for (const RecordId &pipeline : pipelines) {
        const std::vector<PlacedStage> before = TRY(stagesWithNew(pipeline));
        for (const PlacedStage &stage : placeByProbability(before)) {
            const auto old = std::ranges::find(before, stage.id, &PlacedStage::id);
            std::vector<FieldValue> values;
            if (stage.position != old->position)
                values.push_back({field::position, stage.position});
            if (stage.isNew && stage.probability)
                values.push_back({field::probability, *stage.probability});
            if (!values.empty())
                TRY(m_writer->apply(Edit::update(EntityKind::Stage, stage.id, std::move(values))));
        }
    }
    return {};
}

Result<void> ImportRun::finish()
{
    if (m_writer)
        TRY(placeStages());
    if (m_rejects) {
        const auto rejects = TRY(m_rejects->finish());
        m_result.rejects = rejects;
    }
    if (m_dryRun) {
        noteUnmet();
        return {};
    }
    const auto changeSet = m_writer->finish([this](ChangeSetId id) {
        m_result.changeSet = id;
        return addToHistory(m_store, m_result, m_options.entity, QFileInfo(m_path).fileName());
    });
    if (changeSet) {
        noteUnmet();
        return {};
    }
    if (!m_result.rejects.isEmpty())
        QFile::remove(m_result.rejects); // of an import that was not done
    return fail(changeSet.error());
}

/// Of rows that moved deals, or accepted quotes with which deals are won; new ones came from no stage. What cannot be
/// found out fails no import.
void ImportRun::noteUnmet()
{
    static constexpr std::array moving{EntityKind::Deal, EntityKind::Quote, EntityKind::Proposal};
    if (std::ranges::find(moving, m_options.entity) == moving.end() || m_result.updated == 0)
        return;
    const auto unmet = m_dryRun ? store::unmetCriteria(m_store, *m_dryRun)
                                : store::unmetCriteria(m_store, m_result.changeSet);
    if (unmet) {
        m_result.movedUnmet = std::ssize(store::dealsWithUnmet(*unmet));
        m_result.firstMovedUnmet = store::unmetByDeal(
            m_store, *unmet, unmetNamed, m_dryRun ? &m_dryRun->planned() : nullptr);
    }
}

} // namespace

namespace {

QString countedText(qint64 count, const Entity &entity, const QLocale &locale)
{
    return locale.toString(count) + u' ' + inSentence(count == 1 ? entity.label : entity.pluralLabel, locale);
}

} // namespace

QString dealsText(const ImportResult &result, const Schema &schema, const QLocale &locale)
{
    return countedText(result.deals, schema.entity(EntityKind::Deal), locale);
}

QString createdBesideText(const ImportResult &result, const Schema &schema, const QLocale &locale)
{
    QStringList parts;
    for (const auto &[kind, count] : result.createdBesideOf)
        parts.append(countedText(count, schema.entity(kind), locale));
    return parts.join(u", "_s);
}

Result<void> addToHistory(store::Store &store, const ImportResult &result, EntityKind entity, const QString &file)
{
    store::ImportRun entry;
    entry.changeSet = result.changeSet;
    entry.file = file;
    entry.entity = entity;
    entry.at = store.clock().now();
    entry.read = result.read;
    entry.created = result.created;
    entry.updated = result.updated;
    entry.skipped = result.skipped;
    entry.failed = result.failed;
    entry.rejects = result.rejects;
    return store::ImportHistory(store).add(entry);
}

Result<ImportResult> Importer::run(
    const FilePreview &preview, const ColumnMapping &mapping, const ProgressHandler &progress)
{
    auto builder = RecordBuilder::create(m_store, m_options.entity, preview, mapping, m_options.onBadCell);
    if (!builder) {
        Error error = builder.error();
        error.where = m_path;
        return fail(error);
    }
    ImportOptions options = m_options;
    if (options.onDuplicate == DuplicateRule::Create && m_store.schema().entity(options.entity).isRelation)
        options.onDuplicate = DuplicateRule::Update; // two records have one link
    QStringList newFields;
    for (const ColumnTarget &column : mapping.columns) {
        if (column.newField && !m_store.schema().entity(options.entity).find(column.newField->name))
            newFields.append(column.newField->label);
    }
    const ChangeSetId fields = TRY(makeFields(mapping));
    auto result = ImportRun(m_store, m_path, options, mapping).run(std::move(*builder), progress);
    if (!result && !fields.isNull()) // nothing of an import stays that was not done
        std::ignore = m_store.undo(fields);
    if (result) {
        result->fieldsChangeSet = fields;
        result->newFields = newFields;
    }
    return result;
}

/// Null when there is none to make; a dry run makes none, and says what would be refused.
Result<ChangeSetId> Importer::makeFields(const ColumnMapping &mapping)
{
    auto edits = TRY(newFieldEdits(m_store, m_options.entity, mapping));
    if (edits.empty())
        return ChangeSetId();
    const Origin origin = Origin::import(QFileInfo(m_path).fileName());
    if (m_options.isDryRun) {
        store::DryRun dryRun(m_store, origin);
        for (const Edit &edit : edits)
            TRY(dryRun.check(edit, store::DryRun::Keep::Yes));
        return ChangeSetId();
    }
    const Receipt receipt = TRY(m_store.commit(
        {Tr::tr("Add fields for %1", "file").arg(QFileInfo(m_path).fileName()), origin, std::move(edits), {}}));
    return receipt.changeSet;
}

Result<BadCellRule> badCellRuleFromName(QStringView name)
{
    if (name == u"reject")
        return BadCellRule::RejectRow;
    if (name == u"empty")
        return BadCellRule::LeaveEmpty;
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is neither reject nor empty").arg(name), u"--bad-cells"_s);
}

Result<DuplicateRule> duplicateRuleFromName(QStringView name)
{
    if (name == u"skip")
        return DuplicateRule::Skip;
    if (name == u"update")
        return DuplicateRule::Update;
    if (name == u"create")
        return DuplicateRule::Create;
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of skip, update and create").arg(name),
        u"--on-duplicate"_s);
}

} // namespace satchel::exchange
