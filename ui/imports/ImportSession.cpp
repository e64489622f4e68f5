// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportSession.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/Region.h"
#include "domain/TextFolding.h"
#include "exchange/FileKind.h"
#include "exchange/import/NamedRecords.h"
#include "exchange/import/RowDeal.h"
#include "exchange/NewFields.h"
#include "store/backups/ScheduledBackup.h"
#include "store/SafeFile.h"
#include "ui/common/FieldTypeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Painting.h"

#include <algorithm>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QString mappingsKey = u"import_mappings"_s;
constexpr double sureConfidence = 0.7;

} // namespace

QString targetLabel(const Entity &entity, const QString &target)
{
    if (target == u"id")
        return ImportSession::tr("ID in Satchel");
    if (target == u"name:full")
        return ImportSession::tr("Full name");
    const Field *field = entity.find(target.section(u':', 0, 0));
    const QString label = field ? field->label : target;
    const QString part = target.section(u':', 1);
    if (part.isEmpty())
        return label;
    return part == u"currency" ? ImportSession::tr("%1, currency").arg(label) : label + u", "_s + part;
}

ImportSession::ImportSession(items::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_options.onBadCell = exchange::BadCellRule::LeaveEmpty;
    connect(&workspace, &items::Workspace::undone, this, &ImportSession::followUndo);
    connect(&workspace, &items::Workspace::redone, this, &ImportSession::followUndo);
    connect(&workspace, &items::Workspace::failed, this, &ImportSession::followUndo);
}

ImportSession::~ImportSession()
{
    m_isCancelled->store(true);
    m_future.waitForFinished();
}

QString ImportSession::fileName() const
{
    return QFileInfo(m_path).fileName();
}

const Entity &ImportSession::entity() const
{
    return m_planned ? *m_planned : m_workspace.schema().entity(m_options.entity);
}

void ImportSession::readFile(const QString &path)
{
    if (hasFile()) // what was said of another file
        m_isEntityChosen = false;
    m_path = path;
    m_sheets.clear();
    m_options.read = {};
    readPreview();
}

void ImportSession::readTable(const QString &table)
{
    if (!m_pasted)
        m_pasted = std::make_unique<store::TemporaryFolder>();
    m_path = m_pasted->filePath(tr("Copied table") + u".tsv"_s);
    store::SafeFile file(m_path);
    auto written = file.open();
    if (written)
        written = file.write(table.toUtf8());
    if (written)
        written = file.commit();
    if (written)
        readFile(m_path);
    else
        Q_EMIT refused(written.error());
}

void ImportSession::readSheet(const QString &sheet)
{
    m_options.read.sheet = sheet;
    readPreview();
}

void ImportSession::readEncoding(const QString &encoding)
{
    m_options.read.encoding = encoding.toUtf8();
    readPreview();
}

bool ImportSession::isEncodingOpen() const
{
    return m_preview.format.encodingConfidence < exchange::surelyEncoded;
}

void ImportSession::close()
{
    if (m_isWorking)
        return;
    ++m_generation;
    m_path.clear();
    m_sheets.clear();
    m_options.read = {};
    clear();
    m_mapping = {};
    m_planned.reset();
    m_isEntityChosen = false;
    Q_EMIT mappingChanged();
}

void ImportSession::clear()
{
    m_preview = {};
    forgetTrial();
    m_duplicates.reset();
    m_options.possible = {}; // rows of another file
    m_isImported = false;
    m_isUndone = false;
    m_isUndoing = false;
}

void ImportSession::readPreview()
{
    const quint64 generation = ++m_generation;
    clear();
    setWorking(true);
    m_future = QtConcurrent::run([this, path = m_path, read = m_options.read, generation] {
        auto preview = std::make_shared<Result<exchange::FilePreview>>(exchange::previewFile(path, read));
        QMetaObject::invokeMethod(this, [this, preview, generation] {
            if (generation != m_generation)
                return;
            setWorking(false);
            if (!*preview) {
                Q_EMIT refused(preview->error());
                return;
            }
            m_preview = std::move(**preview);
            rememberSheets();
            if (!m_isEntityChosen)
                m_options.entity = exchange::kindOfFile(m_workspace.schema(), fileName(), m_preview, m_options.entity);
            propose();
            Q_EMIT fileRead();
        });
    });
}

/// They stay when another sheet of the same file cannot be read, so that a person can choose again.
void ImportSession::rememberSheets()
{
    m_sheets.clear();
    for (const exchange::SheetInfo &sheet : m_preview.format.sheets)
        m_sheets += sheet.isHidden ? QStringList() : QStringList(sheet.name);
}

void ImportSession::propose()
{
    m_planned.reset();
    m_mapping = exchange::proposeMapping(entity(), m_preview.columns, m_preview.profiles);
    m_mapping.deal = exchange::proposeDeal(
        entity(), m_workspace.schema().entity(EntityKind::Deal), m_mapping, m_preview.profiles);
    for (int i = 0; i < m_mapping.columns.size(); ++i) {
        if (!dealPartOf(i).isEmpty()) // it is the deal's, whatever else its name could mean
            m_mapping.columns[i] = {m_mapping.columns[i].column, {}, 0, {}, {}};
    }
    remapped();
}

exchange::DealTemplate ImportSession::dealOrProposal() const
{
    return m_mapping.deal
        ? *m_mapping.deal
        : exchange::columnsOfDeal(m_workspace.schema().entity(EntityKind::Deal), m_mapping, m_preview.profiles);
}

void ImportSession::remapped()
{
    const auto own = m_workspace.schema().shared(m_options.entity);
    const auto planned = exchange::withNewFields(own, m_mapping);
    m_planned = planned == own ? nullptr : planned;
    forgetTrial();
    m_duplicates.reset();
    Q_EMIT mappingChanged();
}

void ImportSession::setEntity(EntityKind entity)
{
    if (m_options.entity == entity)
        return;
    m_options.entity = entity;
    propose();
}

void ImportSession::chooseEntity(EntityKind entity)
{
    m_isEntityChosen = true;
    setEntity(entity);
}

void ImportSession::chooseRule(exchange::DuplicateRule rule)
{
    m_isRuleChosen = true;
    setRule(rule);
}

bool ImportSession::setRule(exchange::DuplicateRule rule)
{
    if (m_options.onDuplicate == rule)
        return false;
    m_options.onDuplicate = rule;
    forgetTrial();
    return true;
}

void ImportSession::setBadCellRule(exchange::BadCellRule rule)
{
    if (m_options.onBadCell == rule)
        return;
    m_options.onBadCell = rule;
    forgetTrial();
}

void ImportSession::setPossibleSame(bool areSame)
{
    if (m_isWorking || m_options.possible == exchange::PossibleRule{areSame})
        return;
    m_options.possible = {areSame};
    forgetTrial();
}

void ImportSession::togglePossible(qint64 row)
{
    if (m_isWorking)
        return;
    if (auto &exceptions = m_options.possible.exceptions; exceptions.erase(row) == 0)
        exceptions.insert(row);
    forgetTrial();
}

void ImportSession::setGivesOwner(bool givesOwner)
{
    if (m_givesOwner == givesOwner)
        return;
    m_givesOwner = givesOwner;
    forgetTrial();
}

void ImportSession::setMapping(exchange::ColumnMapping mapping)
{
    m_mapping = std::move(mapping);
    remapped();
}

void ImportSession::setTarget(int column, const QString &target)
{
    exchange::ColumnTarget &place = m_mapping.columns[column];
    if (place.target == target)
        return;
    // A field takes one column, unless it is a list.
    const Field *field = entity().find(target.section(u':', 0, 0));
    const bool takesSeveral = field && (field->type == FieldType::List || field->type == FieldType::Tags);
    for (exchange::ColumnTarget &other : m_mapping.columns) {
        if (!target.isEmpty() && !takesSeveral && other.target == target)
            other = {other.column, {}, 0, tr("used by another column"), {}, {}, false};
    }
    place = {place.column, target, target.isEmpty() ? 0.0 : 1.0, target.isEmpty() ? tr("not imported") : tr("chosen"),
        {}, {}, true};
    if (field && size_t(column) < m_preview.profiles.size())
        place.values = exchange::proposeValues(*field, m_preview.profiles[size_t(column)]);
    remapped();
}

Field ImportSession::newFieldOf(int column) const
{
    const exchange::ColumnTarget &place = m_mapping.columns[column];
    return place.newField
        ? *place.newField
        : exchange::proposeField(entity(), place.column, m_preview.profiles[static_cast<size_t>(column)]);
}

Result<void> ImportSession::setNewField(int column, Field field)
{
    exchange::ColumnMapping others = m_mapping;
    others.columns[column] = {};
    others.columns[column].column = m_mapping.columns[column].column;
    const auto known = exchange::withNewFields(m_workspace.schema().shared(m_options.entity), others);
    field.flags = FieldFlag::Custom;
    field.name = TRY(exchange::nameOfNewField(*known, field));
    exchange::ColumnTarget &place = others.columns[column];
    place.target = field.name;
    place.confidence = 1;
    place.reason = typeLabel(field.type);
    place.isDecided = true;
    place.newField = std::move(field);
    setMapping(std::move(others));
    return {};
}

bool ImportSession::isPlanned(const QString &target) const
{
    return m_planned && m_planned->find(target) && !m_workspace.schema().entity(m_options.entity).find(target);
}

bool ImportSession::mayMakeFields() const
{
    return exchange::mayMakeFields(m_workspace.store());
}

QString ImportSession::dealPartOf(int column) const
{
    const exchange::ColumnTarget &place = m_mapping.columns[column];
    const QString target = m_mapping.deal ? exchange::dealTargetOf(*m_mapping.deal, place.column) : QString();
    const Entity &deal = m_workspace.schema().entity(EntityKind::Deal);
    return target.isEmpty() ? QString() : tr("%1: %2", "Deal: Value").arg(deal.label, targetLabel(deal, target));
}

void ImportSession::setDeal(std::optional<exchange::DealTemplate> deal)
{
    if (m_mapping.deal == deal)
        return;
    m_mapping.deal = std::move(deal);
    remapped();
}

exchange::ColumnRules ImportSession::rulesOf(int column) const
{
    return exchange::rulesOf(m_preview, m_mapping, column, m_workspace.store().mainCurrency());
}

/// A person said that it is not imported.
bool ImportSession::isLeftOut(int column) const
{
    const exchange::ColumnTarget &place = m_mapping.columns[column];
    return place.target.isEmpty() && place.isDecided;
}

QList<ImportSession::ForeignValue> ImportSession::foreignValues() const
{
    QList<ForeignValue> values;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const exchange::ColumnTarget &column = m_mapping.columns[i];
        const Field *field = entity().find(column.target);
        if (size_t(i) >= m_preview.profiles.size())
            continue;
        if (m_mapping.deal && m_mapping.deal->stageColumn == column.column)
            values += foreignStages(static_cast<int>(i));
        if (!field)
            continue;
        if (exchange::isFromList(*field)) {
            values += foreignNames(int(i), *field);
            continue;
        }
        for (const QString &value : exchange::foreignValues(*field, m_preview.profiles[size_t(i)])) {
            const auto known = column.values.constFind(value);
            values.append(
                {int(i), value, known == column.values.constEnd() ? std::nullopt : std::optional<QString>(*known), {},
                    {}, field->choices, m_preview.profiles[size_t(i)].choiceCounts.value(value)});
        }
    }
    for (const exchange::OpenColumn &open :
        exchange::openColumns(entity(), m_preview, m_mapping, m_workspace.store().mainCurrency())) {
        const exchange::ColumnTarget &column = m_mapping.columns[open.column];
        const bool isOfDates = open.question == Question::DateOrder;
        const std::optional<QString> said = !exchange::isAnswered(m_mapping, open) ? std::nullopt
            : isOfDates
            ? std::optional(exchange::dateOrderName(
                column.dateOrder != exchange::DateOrder::Unknown ? column.dateOrder : m_mapping.dateOrder))
            : std::optional(QString(QLatin1Char(column.decimal != '\0' ? column.decimal : m_mapping.decimal)));
        values.append({int(open.column), open.examples.value(0), said, open.question, open.examples});
    }
    return values;
}

/// What is called otherwise here: without a person's word the import takes what it means, or makes it. The first rows
/// of the file say what there is.
QList<ImportSession::ForeignValue> ImportSession::foreignNames(int column, const Field &field) const
{
    QList<ForeignValue> values;
    const auto records = exchange::NamedRecords::read(m_workspace.store(), field.target);
    if (!records)
        return values;
    const auto &known = records->all();
    const auto pipelineOf = [&](const exchange::NamedRecord &record) { return record.pipeline; };
    const bool areOfSeveral = std::ranges::adjacent_find(known, std::ranges::not_equal_to(), pipelineOf) != known.end();
    std::vector<Choice> choices;
    for (const exchange::NamedRecord &record : known)
        choices.push_back({record.id.toString(),
            areOfSeveral ? record.name + u" · "_s + m_workspace.store().title(EntityKind::Pipeline, record.pipeline)
                         : record.name});
    const exchange::ColumnTarget &target = m_mapping.columns[column];
    for (const QString &cell : m_preview.profiles[size_t(column)].choices) {
        const QString value = cell.trimmed();
        if (value.isEmpty() || records->isName(value) || !RecordId::fromString(value).isNull())
            continue;
        const auto said = target.values.constFind(value);
        const RecordId meant = records->meant(value);
        values.append({column, value,
            said != target.values.constEnd() ? *said
                : meant.isNull()             ? exchange::makeNewRecord
                                             : meant.toString(),
            {}, {}, choices});
        values.last().rows = m_preview.profiles[size_t(column)].choiceCounts.value(cell);
        values.last().choices.push_back({exchange::makeNewRecord,
            tr("Create “%1” (%2)", "value of a file, kind of record")
                .arg(value, inSentence(m_workspace.schema().entity(field.target).label))});
    }
    return values;
}

/// The stages of the new deals that are called otherwise here. What nothing is meant by has to be said: a deal that
/// begins in the first stage, whatever the file says, is wrong without a word.
QList<ImportSession::ForeignValue> ImportSession::foreignStages(int column) const
{
    QList<ForeignValue> values;
    store::Store &store = m_workspace.store();
    const auto records = exchange::NamedRecords::read(store, EntityKind::Stage);
    exchange::RecordIndexes indexes(store);
    const auto stages = exchange::DealStages::create(store, indexes, *m_mapping.deal);
    if (!records || !stages)
        return values;
    std::vector<Choice> choices;
    for (const exchange::NamedRecord &record : records->all()) {
        if (record.pipeline == stages->pipeline())
            choices.push_back({record.id.toString(), record.name});
    }
    const exchange::ColumnTarget &target = m_mapping.columns[column];
    const exchange::ColumnProfile &profile = m_preview.profiles[size_t(column)];
    for (const QString &cell : profile.choices) {
        const QString value = cell.trimmed();
        const bool isName = std::ranges::any_of(
            choices, [&value](const Choice &choice) { return fold(choice.label) == fold(value); });
        if (value.isEmpty() || isName || !RecordId::fromString(value).isNull())
            continue;
        const auto said = target.values.constFind(value);
        const RecordId meant = records->meant(value, stages->pipeline());
        values.append({column, value,
            said != target.values.constEnd() ? std::optional<QString>(*said)
                : meant.isNull()             ? std::nullopt
                                             : std::optional(meant.toString()),
            {}, {}, choices, profile.choiceCounts.value(cell), true});
    }
    return values;
}

void ImportSession::setMeaning(const ForeignValue &value, const std::optional<QString> &key)
{
    exchange::ColumnTarget &target = m_mapping.columns[value.column];
    if (value.question == Question::DateOrder)
        target.dateOrder = exchange::dateOrderFromName(key.value_or(QString())).value_or(exchange::DateOrder::Unknown);
    else if (value.question == Question::Decimal)
        target.decimal = key && !key->isEmpty() ? key->front().toLatin1() : '\0';
    else if (key)
        target.values.insert(value.value, *key);
    else
        target.values.remove(value.value);
    remapped();
}

int ImportSession::matchedColumns() const
{
    int count = 0;
    for (int i = 0; i < m_mapping.columns.size(); ++i)
        count += !m_mapping.columns[i].target.isEmpty() || !dealPartOf(i).isEmpty();
    return count;
}

int ImportSession::openColumns() const
{
    int count = 0;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const exchange::ColumnTarget &column = m_mapping.columns[i];
        const bool isFilled = size_t(i) < m_preview.profiles.size() && m_preview.profiles[size_t(i)].filled > 0;
        count += isFilled && !isLeftOut(int(i)) && column.confidence < sureConfidence && dealPartOf(int(i)).isEmpty();
    }
    return count;
}

void ImportSession::forgetTrial()
{
    m_isTriedOut = false;
    m_result = {};
}

void ImportSession::tryOut()
{
    runWork(true);
}

void ImportSession::start()
{
    runWork(false);
}

void ImportSession::runWork(bool isDryRun)
{
    if (m_isWorking)
        return;
    const quint64 generation = ++m_generation;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    setWorking(true);
    if (!isDryRun)
        m_task = m_workspace.tasks().begin(tr("Import %1").arg(fileName()));
    exchange::ImportOptions options = m_options;
    options.isDryRun = isDryRun;
    options.region = systemRegion();
    options.owner = m_givesOwner ? m_workspace.me() : RecordId();
    const auto report = [this, generation](const exchange::ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, generation, rows = progress.soFar.read, bytes = progress.bytes] {
            if (generation == m_generation)
                Q_EMIT progressed(rows, bytes.bytesRead, bytes.bytesTotal);
        });
    };
    m_future = QtConcurrent::run(
        [this, generation, isDryRun, options, report, path = m_path, preview = m_preview, mapping = m_mapping,
            open = m_workspace.taskStore(), isCancelled = m_isCancelled, backsUp = m_backsUp] {
            auto opened = open();
            auto result = std::make_shared<Result<exchange::ImportResult>>(fail(Error::Kind::Bug, u"not run"_s));
            if (!opened) {
                *result = fail(opened.error());
            } else {
                if (backsUp && !isDryRun)
                    store::backUpBeforeImport(**opened);
                *result = exchange::Importer(**opened, path, options)
                              .run(preview, mapping, [&](const exchange::ImportProgress &progress) {
                                  report(progress);
                                  return !isCancelled->load();
                              });
            }
            QMetaObject::invokeMethod(this, [this, result, generation, isDryRun, rule = options.onDuplicate] {
                if (generation == m_generation)
                    receive(*result, isDryRun, rule);
            });
        });
}

void ImportSession::receive(const Result<exchange::ImportResult> &result, bool isDryRun, exchange::DuplicateRule rule)
{
    if (!result) {
        setWorking(false);
        Q_EMIT refused(result.error());
        return;
    }
    if (isDryRun) {
        m_duplicates = result->duplicates;
        m_areDuplicatesBare = result->bareDuplicates == result->duplicates;
        // Another rule was chosen meanwhile: the rest is counted again when it is asked for.
        m_isTriedOut = rule == m_options.onDuplicate;
        m_result = m_isTriedOut ? *result : exchange::ImportResult();
    } else {
        m_result = *result;
        m_isImported = true;
        m_isUndone = false;
        if (!m_result.changeSet.isNull()) // with the fields that it made
            m_workspace.remember(m_result.changeSet, tr("Import %1").arg(fileName()));
        else if (!m_result.fieldsChangeSet.isNull())
            m_workspace.remember(m_result.fieldsChangeSet, tr("New fields for %1").arg(fileName()));
    }
    setWorking(false);
    if (isDryRun && !m_isRuleChosen && setRule(usualRule()))
        tryOut();
    else if (isDryRun)
        Q_EMIT triedOut();
    else
        Q_EMIT finished();
}

QString ImportSession::changedFieldsText() const
{
    QStringList texts;
    for (const auto &[name, count] : m_result.changedFields) {
        const Field *field = entity().find(name);
        texts.append((field ? field->label : name) + u' ' + QLocale().toString(count));
    }
    return QLocale().createSeparatedList(texts);
}

QString ImportSession::changeText(const exchange::FieldChange &change) const
{
    const Field *field = entity().find(change.field);
    const auto text = [&](const Value &value) {
        if (!field || isEmpty(value))
            return tr("empty", "a field without a value");
        if (field->type == FieldType::Reference)
            return isolated(m_workspace.store().title(field->target, valueOr<RecordId>(value)));
        return Formats().isolatedValue(*field, value);
    };
    return tr("%1: %2 → %3", "a record, its value before and afterwards")
        .arg(isolated(change.title), text(change.before), text(change.after));
}

void ImportSession::cancel()
{
    m_isCancelled->store(true);
}

void ImportSession::takeBack()
{
    if (m_result.changeSet.isNull() || m_isUndone || m_isUndoing)
        return;
    m_isUndoing = true;
    Q_EMIT undoneChanged();
    m_workspace.undo(m_result.changeSet);
}

/// Something was undone or redone, or could not be; it may have been this import.
void ImportSession::followUndo()
{
    if (!m_isImported || m_result.changeSet.isNull())
        return;
    const auto undone = m_workspace.store().log().isUndone(m_result.changeSet);
    m_isUndone = undone.value_or(m_isUndone);
    m_isUndoing = false;
    Q_EMIT undoneChanged();
}

void ImportSession::setWorking(bool isWorking)
{
    if (m_isWorking == isWorking)
        return;
    m_isWorking = isWorking;
    if (!isWorking)
        m_task = {};
    Q_EMIT workingChanged();
}

QJsonObject ImportSession::storedMappings() const
{
    const auto stored = m_workspace.store().meta(mappingsKey);
    return stored ? QJsonDocument::fromJson(stored->toUtf8()).object() : QJsonObject();
}

QStringList ImportSession::savedMappings() const
{
    return storedMappings().value(entity().name).toObject().keys();
}

void ImportSession::saveMapping(const QString &name)
{
    QJsonObject all = storedMappings();
    QJsonObject ofEntity = all.value(entity().name).toObject();
    ofEntity.insert(name, m_mapping.toJson());
    all.insert(entity().name, ofEntity);
    const auto saved = m_workspace.store().setMeta(
        mappingsKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    if (!saved)
        Q_EMIT refused(saved.error());
}

Result<void> ImportSession::useMapping(const QString &name)
{
    const QJsonObject json = storedMappings().value(entity().name).toObject().value(name).toObject();
    auto mapping = TRY(
        exchange::mappingFromJson(m_workspace.schema().entity(m_options.entity), m_preview.columns, json));
    setMapping(std::move(mapping));
    return {};
}

} // namespace satchel::ui

#include "moc_ImportSession.cpp"
