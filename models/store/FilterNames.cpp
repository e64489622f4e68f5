// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FilterNames.h"

#include "domain/ExpressionText.h"
#include "domain/FieldNames.h"
#include "domain/FilterOperands.h"
#include "domain/LocaleText.h"
#include "domain/NearestName.h"
#include "domain/Places.h"
#include "domain/Reason.h"
#include "domain/Territory.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/Store.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// Few and set up once, so that a name that none of them has is a mistake. A customer may well come later.
bool isSetUp(EntityKind entity)
{
    return entity == EntityKind::User || entity == EntityKind::Team || entity == EntityKind::Pipeline
        || entity == EntityKind::Stage;
}

class NameCheck
{
public:
    NameCheck(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    /// What the store could not answer is kept in `failure`.
    QString problem(const FieldPath &path, Filter::Op op, const Operand &operand)
    {
        const bool isWhole = op == Filter::Op::Equal || op == Filter::Op::NotEqual || op == Filter::Op::In;
        if (!isWhole || operand.kind != Operand::Kind::Text)
            return {};
        const Field &field = *path.field();
        if (field.type == FieldType::Reference)
            return isSetUp(field.target) ? problemOf(field.target, field::name, operand.text) : QString();
        if (path.steps.size() < 2 || field.type != FieldType::Text)
            return {};
        const EntityKind owner = path.steps[path.steps.size() - 2]->target;
        const bool isName = field.name == field::name || field.name == field::email;
        return isSetUp(owner) && isName ? problemOf(owner, field.name, operand.text) : QString();
    }

    std::optional<Error> failure;

private:
    QString problemOf(EntityKind kind, const QString &field, const QString &name)
    {
        const Entity &entity = m_schema.entity(kind);
        const auto known = exists(entity, field, name);
        if (!known) {
            failure = known.error();
            return known.error().what;
        }
        if (*known)
            return {};
        return withNearestName(Reason::tr("there is no %1 \"%2\"").arg(inSentence(entity.label), name.left(80)), name,
            namesOf(m_database, entity, field).value_or(QStringList()));
    }

    Result<bool> exists(const Entity &entity, const QString &field, const QString &name)
    {
        const QByteArray from = "SELECT EXISTS (SELECT 1 FROM " + quoted(entity.name) + " WHERE ";
        if (const RecordId id = RecordId::fromString(name); !id.isNull())
            return readInteger(m_database, sql(from + "id = ?)"), id).map([](qint64 found) { return found != 0; });
        return readInteger(m_database, sql(from + quoted(field) + " = ? COLLATE folded)"), name).map([](qint64 found) {
            return found != 0;
        });
    }

    static std::string_view sql(const QByteArray &text) { return {text.constData(), static_cast<size_t>(text.size())}; }

    Database &m_database;
    const Schema &m_schema;
};

/// The fields and the texts that a node compares, a field beside each text.
template <typename Check> Result<void> eachComparedText(const FormulaNode &node, const Check &check)
{
    using Kind = FormulaNode::Kind;
    const bool isWhole = node.kind == Kind::Equal || node.kind == Kind::NotEqual || node.kind == Kind::In;
    for (const FormulaNode &one : node.children) {
        TRY(eachComparedText(one, check));
        if (!isWhole || one.kind != Kind::Field)
            continue;
        for (const FormulaNode &other : node.children) {
            if (other.kind == Kind::Text)
                TRY(check(one, other));
        }
    }
    return {};
}

} // namespace

Result<QStringList> namesOf(Database &database, const Entity &entity, const QString &field)
{
    const QByteArray sql = "SELECT " + quoted(field) + " FROM " + quoted(entity.name) + " WHERE deleted_at IS NULL AND "
        + quoted(field) + " IS NOT NULL ORDER BY row";
    QStringList names;
    TRY(eachRow(bound(database, std::string_view(sql.constData(), static_cast<size_t>(sql.size()))),
        [&](const Statement &row) { names.append(row.text(0)); }));
    return names;
}

Result<Filter> readFilter(Database &database, const Schema &schema, EntityKind entity, QStringView text)
{
    NameCheck check(database, schema);
    auto filter = parseFilter(schema, entity, text,
        [&](const FieldPath &path, Filter::Op op, const Operand &operand) { return check.problem(path, op, operand); });
    if (check.failure)
        return fail(*check.failure);
    return filter;
}

Result<Filter> readFilter(Store &store, EntityKind entity, QStringView text)
{
    return readFilter(store.database(), store.schema(), entity, text);
}

Result<void> checkFilterNames(Store &store, EntityKind entity, const Filter &filter)
{
    return readFilter(store, entity, filter.toText()).map([](const Filter &) {});
}

Result<void> checkFormulaNames(Database &database, const Schema &schema, EntityKind entity, const Formula &formula)
{
    NameCheck check(database, schema);
    return eachComparedText(formula.root, [&](const FormulaNode &compared, const FormulaNode &text) -> Result<void> {
        const auto path = resolvePath(schema, entity, compared.text);
        if (!path)
            return {}; // said by checkFormula
        const QString problem = check.problem(*path, Filter::Op::Equal, Operand::fromText(text.text));
        if (check.failure)
            return fail(*check.failure);
        return problem.isEmpty() ? Result<void>() : wrongAt(text.column, problem);
    });
}

Result<void> checkFormulaNames(Store &store, EntityKind entity, const Formula &formula)
{
    return checkFormulaNames(store.database(), store.schema(), entity, formula);
}

Result<void> checkChangedFilter(Database &database, const Schema &schema, const Record *before, const Record &after)
{
    std::vector<EntityKind> asked;
    QString field = field::filter;
    const auto named = [&](const QString &name) {
        if (const Entity *entity = schema.find(name))
            asked.push_back(entity->kind);
    };
    switch (after.entity->kind) {
    case EntityKind::View: named(after.text(field::place)); break;
    case EntityKind::ScoreRule: named(after.text(field::scored)); break;
    case EntityKind::Team:
        asked = placedEntities();
        field = field::condition;
        break;
    case EntityKind::ValidationRule: field = field::condition; break;
    case EntityKind::PlaybookItem:
        asked = {EntityKind::Deal};
        field = field::condition;
        break;
    default: return {};
    }
    const QString text = after.text(field);
    if (after.isDeleted() || text.trimmed().isEmpty() || (before && before->text(field) == text))
        return {};
    if (after.entity->kind == EntityKind::ValidationRule) {
        const auto formula = parseFormula(text);
        const Entity *ruled = schema.find(after.text(field::entity));
        const auto checked = formula && ruled ? checkFormulaNames(database, schema, ruled->kind, *formula)
                                              : Result<void>(); // said by the rule's own check
        return checked ? Result<void>()
                       : fail(checked.error().kind, checked.error().what,
                           joinPlaces(u"%1.%2"_s.arg(after.entity->name, field), checked.error().where));
    }
    for (const EntityKind entity : asked) {
        if (!parseFilter(schema, entity, text))
            continue; // a territory is one of contacts or of companies; other mistakes are said by the entity's own
                      // check
        if (const auto read = readFilter(database, schema, entity, text); !read)
            return fail(read.error().kind, read.error().what,
                joinPlaces(u"%1.%2"_s.arg(after.entity->name, field), read.error().where));
    }
    return {};
}

} // namespace satchel::store
