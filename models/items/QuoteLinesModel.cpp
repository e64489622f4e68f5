// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/QuoteLinesModel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Pricing.h"
#include "domain/Reason.h"
#include "domain/Region.h"
#include "domain/StandardTax.h"
#include "items/Comments.h"
#include "items/DocumentParts.h"
#include "items/RowDiff.h"
#include "items/TakenOver.h"
#include "store/privacy/StoredSetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

const QStringList &lineFields()
{
    static const QStringList names = {QString(), field::name, field::quantity, field::unit, field::unit_price,
        field::discount_percent, field::tax_rate, QString()};
    return names;
}

bool hasAmount(const Record &line)
{
    const QString kind = line.text(field::kind);
    return kind != choice::group && kind != choice::text;
}

tl::unexpected<Error> noQuote()
{
    return fail(Error::Kind::NotFound, Reason::tr("there is no quote"), field::quote);
}

/// The values a copy of a line begins with.
std::vector<FieldValue> contentOf(const Record &line)
{
    std::vector<FieldValue> values;
    for (const Field &field : line.entity->fields) {
        if (!field.isSystem() && field.name != field::quote && field.name != field::position
            && !isEmpty(line.value(field.name)))
            values.push_back({field.name, line.value(field.name)});
    }
    return values;
}

} // namespace

QuoteLinesModel::QuoteLinesModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_totals(noQuote()),
      m_format([](int, const Value &value) { return toJson(value).toVariant().toString(); })
{
    connect(&workspace, &Workspace::changed, this, &QuoteLinesModel::follow);
}

const std::vector<Record> &QuoteLinesModel::lines() const
{
    static const std::vector<Record> none;
    return m_document ? m_document->lines : none;
}

bool QuoteLinesModel::isEditable() const
{
    return m_document && m_document->quote.text(field::status) == choice::draft && !m_document->quote.isDeleted()
        && !m_workspace.store().isReadOnly();
}

int QuoteLinesModel::rowOf(RecordId line) const
{
    return items::rowOf(lines(), line);
}

Currency QuoteLinesModel::currency() const
{
    const auto known = m_document ? Currency::fromCode(m_document->quote.text(field::currency))
                                  : Result<Currency>(noQuote());
    return known.value_or(m_workspace.store().mainCurrency());
}

void QuoteLinesModel::setQuote(RecordId quote)
{
    if (quote != m_id) {
        beginResetModel();
        m_document.reset();
        endResetModel();
    }
    m_id = quote;
    read();
}

void QuoteLinesModel::follow(const store::ChangeBatch &batch)
{
    if (!m_id.isNull()
        && concernsDocument(batch, {EntityKind::Quote, EntityKind::QuoteLine, field::quote}, m_id, lines()))
        read();
    else if (!m_id.isNull() && batch.touches(EntityKind::Comment))
        readComments();
}

/// Without them the quote is as it is: they are not asked for again.
void QuoteLinesModel::readComments()
{
    auto counts = countLineComments(m_workspace.store(), m_id).value_or(QHash<RecordId, int>());
    if (counts == m_comments)
        return;
    m_comments = std::move(counts);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Item), index(rowCount() - 1, Item), {CommentsRole});
}

void QuoteLinesModel::read()
{
    m_isPreviewing = false;
    auto document = m_id.isNull() ? Result<store::QuoteDocument>(noQuote())
                                  : store::readQuote(m_workspace.store(), m_id);
    takeOver(document ? std::optional(std::move(*document)) : std::nullopt);
    if (!m_id.isNull())
        readComments();
}

/// Rows are repaired, so that the current cell and what is being typed stay with their lines.
void QuoteLinesModel::takeOver(std::optional<store::QuoteDocument> document)
{
    const bool wasEditable = isEditable();
    const bool isEditableThen = document && document->quote.text(field::status) == choice::draft
        && !document->quote.isDeleted();
    if (!m_document || !document || wasEditable != isEditableThen) {
        beginResetModel();
        m_document = std::move(document);
        numberLines();
        workOut();
        endResetModel();
        Q_EMIT quoteChanged();
        Q_EMIT totalsChanged();
        return;
    }
    m_document->quote = std::move(document->quote);
    const RowHooks hooks{[this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
        [this](int row) { beginInsertRows({}, row, row); }, [this] { endInsertRows(); },
        [this](int from, int to) { beginMoveRows({}, from, from, {}, to); }, [this] { endMoveRows(); }, [](int) {}};
    applyRowDiff(
        m_document->lines, std::move(document->lines), [](const Record &line) { return line.id; }, hooks);
    numberLines();
    workOut();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // numbers and subtotals follow any of them
    Q_EMIT quoteChanged();
    Q_EMIT totalsChanged();
}

void QuoteLinesModel::workOut()
{
    m_priced.clear();
    m_totals = noQuote();
    if (!m_document)
        return;
    for (const Record &line : m_document->lines)
        m_priced.push_back(pricingLineOf(line, currency()).value_or(PricingLine{LineKind::Text, {}, {}, {}, {}, {}}));
    m_totals = store::totalsOf(m_document->quote, m_document->lines);
}

void QuoteLinesModel::numberLines()
{
    m_numbers.clear();
    const QStringList numbers = lineNumbers(lines());
    for (size_t i = 0; i < lines().size(); ++i)
        m_numbers.insert(lines()[i].id, numbers[static_cast<qsizetype>(i)]);
}

const Field *QuoteLinesModel::field(int column) const
{
    const QString &name = lineFields()[column];
    return name.isEmpty() ? nullptr : m_workspace.schema().entity(EntityKind::QuoteLine).find(name);
}

Value QuoteLinesModel::value(int row, int column) const
{
    if (row < 0 || row >= lineCount() || lineFields()[column].isEmpty())
        return {};
    return lineAt(row).value(lineFields()[column]);
}

void QuoteLinesModel::preview(int row, int column, const Value &value)
{
    if (!m_document || row < 0 || row >= lineCount() || lineFields()[column].isEmpty())
        return;
    Record line = lineAt(row);
    line.set(lineFields()[column], value);
    const auto priced = pricingLineOf(line, currency());
    const auto terms = pricingTermsOf(m_document->quote);
    if (!terms || !priced)
        return;
    const PricingLine before = std::exchange(m_priced[static_cast<size_t>(row)], *priced);
    m_totals = computeTotals(*terms, m_priced);
    m_priced[static_cast<size_t>(row)] = before;
    m_isPreviewing = true;
    Q_EMIT dataChanged(index(row, Amount), index(row, Amount));
    Q_EMIT totalsChanged();
}

void QuoteLinesModel::endPreview()
{
    if (!std::exchange(m_isPreviewing, false))
        return;
    workOut();
    Q_EMIT dataChanged(index(0, Amount), index(rowCount() - 1, Amount));
    Q_EMIT totalsChanged();
}

void QuoteLinesModel::commit(const QString &label, std::vector<Edit> edits, RecordId firstNew, int count)
{
    m_workspace.commit(label, std::move(edits), this, [this, firstNew, count](const Result<Receipt> &receipt) {
        endPreview();
        if (!receipt) {
            Q_EMIT refused(receipt.error());
            return;
        }
        Q_EMIT accepted();
        if (const int row = rowOf(firstNew); count > 0 && row >= 0)
            Q_EMIT inserted(row, count);
    });
}

void QuoteLinesModel::setValue(int row, int column, const Value &value)
{
    if (!isEditable() || lineFields()[column].isEmpty())
        return;
    if (row >= lineCount()) {
        if (column == Item && !textOf(value).isEmpty())
            addLine(textOf(value));
        return;
    }
    if (this->value(row, column) == value) {
        endPreview();
        Q_EMIT accepted();
        return;
    }
    if (column == Tax && !isKnownRate(valueOr<Decimal>(value))) {
        endPreview();
        Q_EMIT refused({Error::Kind::Invalid,
            Reason::tr("there is no tax rate of %1 %").arg(valueOr<Decimal>(value).toString()), u"tax_rate.rate"_s});
        return;
    }
    setValues(row, {{lineFields()[column], value}});
}

/// Any is, until somebody keeps tax rates; then those are, and none at all.
bool QuoteLinesModel::isKnownRate(Decimal rate) const
{
    const auto rows = m_workspace.store().select({EntityKind::TaxRate, {field::rate}, {}, {}, {}, -1, false});
    if (!rows || rows->isEmpty() || rate == Decimal())
        return true;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        if (valueOr<Decimal>(rows->value(row, 0)) == rate)
            return true;
    }
    return false;
}

void QuoteLinesModel::setValues(int row, std::vector<FieldValue> values)
{
    if (!isEditable() || row < 0 || row >= lineCount())
        return;
    std::vector<FieldValue> expected;
    for (const FieldValue &value : values)
        expected.push_back({value.field, lineAt(row).value(value.field)});
    commit(tr("Changed a line of the quote"),
        {Edit::update(EntityKind::QuoteLine, lineAt(row).id, std::move(values), std::move(expected))});
}

void QuoteLinesModel::setKind(int row, const QString &kind)
{
    setValues(row, {{field::kind, kind}});
}

qint64 QuoteLinesModel::positionAt(int row) const
{
    return valueOr<qint64>(lineAt(row).value(field::position), row + 1);
}

/// The lines after it get new positions only where they would collide.
void QuoteLinesModel::insert(int before, std::vector<std::vector<FieldValue>> lines, const QString &label)
{
    if (!isEditable() || lines.empty())
        return;
    before = std::clamp(before, 0, lineCount());
    qint64 position = before > 0 ? positionAt(before - 1) : 0;
    std::vector<Edit> edits;
    RecordId first;
    const int count = static_cast<int>(lines.size());
    for (auto &values : lines) {
        const RecordId id = m_workspace.store().newId();
        first = first.isNull() ? id : first;
        values.push_back({field::quote, m_id});
        values.push_back({field::position, ++position});
        edits.push_back(Edit::create(EntityKind::QuoteLine, id, std::move(values)));
    }
    for (int row = before; row < lineCount() && positionAt(row) <= position; ++row)
        edits.push_back(Edit::update(EntityKind::QuoteLine, lineAt(row).id, {{field::position, ++position}}));
    commit(label, std::move(edits), first, count);
}

void QuoteLinesModel::addProduct(RecordId product)
{
    const QString name = m_workspace.store().title(EntityKind::Product, product);
    std::vector<FieldValue> values = {{field::product, product}, {field::quantity, Decimal::fromInteger(1)}};
    std::ranges::move(taxOf(product), std::back_inserter(values));
    insert(lineCount(), {std::move(values)}, tr("Added “%1” to the quote").arg(name));
}

/// What the firm usually adds, for a customer at home or of whom nothing else is known: who sells abroad decides for
/// themselves. Nothing where somebody keeps tax rates and this is none of them.
std::optional<Decimal> QuoteLinesModel::usualTax() const
{
    store::Store &store = m_workspace.store();
    const auto setting = store::readSetting(store, usualTaxSetting);
    const auto rate = Decimal::fromString(setting ? setting->value : QString());
    if (!rate || *rate == Decimal() || !isKnownRate(*rate) || !quote())
        return {};
    const auto country = store::readSetting(store, firmCountrySetting);
    const QString home = country ? regionNamed(country->value) : QString();
    for (const auto &[entity, name] :
        {std::pair(EntityKind::Company, QString(field::company)), {EntityKind::Contact, QString(field::contact)}}) {
        const auto customer = store.get(entity, valueOr<RecordId>(quote()->value(name)));
        if (customer && regionOf(*customer, home) != home)
            return {};
    }
    return *rate;
}

/// What a product does not say itself.
std::vector<FieldValue> QuoteLinesModel::taxOf(RecordId product) const
{
    const auto known = m_workspace.store().get(EntityKind::Product, product);
    const bool isTaxOpen = known && isEmpty(known->value(field::tax_rate))
        && taxCategoryOf(known->text(field::tax_category)) == TaxCategory::Standard;
    const auto rate = isTaxOpen ? usualTax() : std::nullopt;
    return rate ? std::vector<FieldValue>{{field::tax_rate, *rate}} : std::vector<FieldValue>();
}

/// A line by hand is most likely taxed as the one before it.
std::vector<FieldValue> QuoteLinesModel::taxOfNewLine() const
{
    const auto &all = lines();
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const Record &line) { return hasAmount(line); });
    if (last != all.rend())
        return {
            {field::tax_rate, last->value(field::tax_rate)}, {field::tax_category, last->value(field::tax_category)}};
    const auto rate = usualTax();
    return rate ? std::vector<FieldValue>{{field::tax_rate, *rate}} : std::vector<FieldValue>();
}

void QuoteLinesModel::paste(int before, std::vector<std::vector<FieldValue>> lines)
{
    const int count = static_cast<int>(lines.size());
    for (auto &values : lines) {
        const auto valueOf = [&values](const FieldName &name) {
            const auto found = std::ranges::find_if(
                values, [&](const FieldValue &value) { return value.field == name; });
            return found == values.end() ? Value() : found->value;
        };
        if (!isEmpty(valueOf(field::tax_rate)))
            continue;
        const auto product = valueOr<RecordId>(valueOf(field::product));
        std::ranges::move(product.isNull() ? taxOfNewLine() : taxOf(product), std::back_inserter(values));
    }
    insert(before, std::move(lines), tr("Pasted %Ln row(s)", nullptr, count));
}

void QuoteLinesModel::addLine(const QString &name, const QString &kind)
{
    std::vector<FieldValue> values = {{field::name, name}, {field::kind, kind}};
    if (kind != choice::group && kind != choice::text) {
        values.push_back({field::quantity, Decimal::fromInteger(1)});
        values.push_back({field::unit_price, UnitPrice{{}, currency()}});
        std::ranges::move(taxOfNewLine(), std::back_inserter(values));
    }
    insert(lineCount(), {std::move(values)},
        kind == choice::group ? tr("Added a group to the quote") : tr("Added a line to the quote"));
}

void QuoteLinesModel::move(int row, int step)
{
    const int to = row + step;
    if (!isEditable() || row < 0 || row >= lineCount() || to < 0 || to >= lineCount() || step == 0)
        return;
    std::vector<RecordId> order;
    for (const Record &line : lines())
        order.push_back(line.id);
    const RecordId moved = order[static_cast<size_t>(row)];
    order.erase(order.begin() + row);
    order.insert(order.begin() + to, moved);
    std::vector<Edit> edits;
    for (size_t i = 0; i < order.size(); ++i) {
        const auto position = static_cast<qint64>(i) + 1;
        if (positionAt(rowOf(order[i])) != position)
            edits.push_back(Edit::update(EntityKind::QuoteLine, order[i], {{field::position, position}}));
    }
    commit(tr("Moved a line of the quote"), std::move(edits), moved, 0);
}

void QuoteLinesModel::duplicate(int row)
{
    if (row >= 0 && row < lineCount())
        insert(row + 1, {contentOf(lineAt(row))}, tr("Duplicated a line of the quote"));
}

void QuoteLinesModel::remove(QList<int> rows)
{
    std::vector<Edit> edits;
    for (const int row : rows) {
        if (row >= 0 && row < lineCount())
            edits.push_back(Edit::remove(EntityKind::QuoteLine, lineAt(row).id));
    }
    if (!isEditable() || edits.empty())
        return;
    const int count = static_cast<int>(edits.size());
    commit(tr("Removed %Ln line(s) from the quote", nullptr, count), std::move(edits));
}

void QuoteLinesModel::setQuoteValue(const QString &field, const Value &value)
{
    if (!isEditable())
        return;
    if (m_document->quote.value(field) == value) {
        Q_EMIT accepted();
        return;
    }
    const Field *definition = m_document->quote.entity->find(field);
    commit(tr("Changed “%1” of the quote").arg(definition ? definition->label : field),
        {editOfChoice(m_workspace.store(), m_document->quote, {field, value})});
}

void QuoteLinesModel::setCurrency(Currency to)
{
    const Currency from = currency();
    if (!isEditable() || to == from || to.isNull())
        return;
    auto conversion = store::convertPrices(m_workspace.store(), m_document->quote, m_document->lines, to);
    if (!conversion) {
        Q_EMIT refused(conversion.error());
        return;
    }
    commit(tr("Changed the quote's currency to %1").arg(to.code()), std::move(*conversion));
}

int QuoteLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineCount() + (isEditable() ? 1 : 0);
}

int QuoteLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant QuoteLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool beginsLine = index.row() >= lineCount();
    if (role == BeginsLineRole)
        return beginsLine;
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= Quantity && index.column() != Unit ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    if (beginsLine)
        return role == Qt::DisplayRole && index.column() == Item
            ? QVariant(tr("Search the catalogue, or type a free line"))
            : QVariant();
    const Record &line = lineAt(index.row());
    if (role == KindRole)
        return line.text(field::kind);
    if (role == DescriptionRole)
        return line.text(field::description);
    if (role == CommentsRole)
        return m_comments.value(line.id);
    if (role == Qt::EditRole)
        return QVariant::fromValue(value(index.row(), index.column()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Number)
        return m_numbers.value(line.id);
    if (index.column() == Item) {
        const int comments = m_comments.value(line.id);
        return role == Qt::AccessibleTextRole && comments > 0
            ? line.text(field::name) + u", "_s + tr("%Ln comment(s)", nullptr, comments)
            : line.text(field::name);
    }
    if (index.column() == Amount) {
        const auto row = static_cast<size_t>(index.row());
        if (!m_totals || row >= m_totals->amounts.size() || line.text(field::kind) == choice::text)
            return QString(); // not worked out yet, while rows come and go
        const QString text = m_format(Amount, m_totals->money(m_totals->amounts[row]));
        const QString kind = line.text(field::kind);
        return kind == choice::optional || kind == choice::alternative
            ? tr("(%1)", "an amount that does not count").arg(text)
            : text;
    }
    const Value current = value(index.row(), index.column());
    if (!hasAmount(line))
        return QString();
    if (index.column() == Tax && line.text(field::tax_category) != choice::standard
        && !line.text(field::tax_category).isEmpty())
        return taxCategoryCode(taxCategoryOf(line.text(field::tax_category)));
    return isEmpty(current) || (index.column() == Discount && valueOr<Decimal>(current) == Decimal())
        ? QString()
        : m_format(index.column(), current);
}

QVariant QuoteLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (section >= Quantity && section != Unit ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isGross = m_document && m_document->quote.text(field::prices) == choice::gross;
    switch (section) {
    case Number: return tr("No.");
    case Item: return tr("Item");
    case Quantity: return tr("Quantity");
    case Unit: return tr("Unit");
    case Price: return tr("Unit price");
    case Discount: return tr("Disc.", "discount, a column");
    case Tax: return tr("Tax");
    case Amount: return isGross ? tr("Gross") : tr("Net");
    default: return {};
    }
}

Qt::ItemFlags QuoteLinesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!isEditable() || index.column() == Number || index.column() == Amount)
        return flags;
    const bool isText = index.row() >= lineCount() || !hasAmount(lineAt(index.row()));
    return isText && index.column() != Item ? flags : flags | Qt::ItemIsEditable;
}

} // namespace satchel::items

#include "moc_QuoteLinesModel.cpp"
