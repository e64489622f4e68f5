// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Label.h"
#include "domain/MailTemplate.h"
#include "domain/MailTemplateSchema.h"
#include "domain/Reason.h"

#include <algorithm>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

using Node = MailTemplate::Node;

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.isSpace(); });
}

Schema withEntity(const Schema &schema, std::shared_ptr<const Entity> entity)
{
    std::vector<std::shared_ptr<const Entity>> entities = schema.entities();
    entities.push_back(std::move(entity));
    return Schema(std::move(entities));
}

class MailTemplateParser
{
public:
    MailTemplateParser(const Schema &schema, const QString &text, std::optional<EntityKind> subject)
        : m_text(text), m_subject(subject), m_entity(makeMailTemplateEntity(schema, subject)),
          m_schema(withEntity(schema, m_entity))
    {
    }

    Result<MailTemplate> parse()
    {
        for (qsizetype start = nextTag(); start >= 0; start = nextTag())
            TRY(readTag(start));
        addText(m_text.mid(m_at));
        if (!m_open.empty())
            return wrong(m_open.back().start, Reason::tr("this condition has no {{/if}}"));
        return std::move(m_template);
    }

private:
    struct Open
    {
        qsizetype start; // of the tag in the text
        size_t node; // whose target is not known yet: the If, after an else the Jump
        bool hasElse = false;
    };

    tl::unexpected<Error> wrong(qsizetype at, const QString &reason) const
    {
        const qsizetype line = QStringView(m_text).left(at).count(u'\n') + 1;
        const qsizetype column = at - (at > 0 ? m_text.lastIndexOf(u'\n', at - 1) + 1 : 0) + 1;
        return fail(Error::Kind::Invalid, reason, u"line %1, column %2"_s.arg(line).arg(column));
    }

    /// Where the next tag begins; what is before it stays to be added. "\{{" becomes text on the way.
    qsizetype nextTag()
    {
        for (;;) {
            const qsizetype start = m_text.indexOf("{{"_L1, std::max(m_at, m_searched));
            if (start <= m_at || m_text[start - 1] != u'\\')
                return start;
            addText(m_text.mid(m_at, start - 1 - m_at));
            m_at = start;
            m_searched = start + 2;
        }
    }

    /// Behind the "}}" of a tag; a text in quotes may hold one. -1: there is none.
    qsizetype endOfTag(qsizetype start) const
    {
        bool isQuoted = false;
        const bool isCondition = QStringView(m_text).mid(start + 2).trimmed().startsWith(u'#');
        for (qsizetype at = start + 2; at < m_text.size() && at - start < longestFormula + 100; ++at) {
            if (isQuoted && m_text[at] == u'\\')
                ++at;
            else if (m_text[at] == u'"' && isCondition)
                isQuoted = !isQuoted;
            else if (!isQuoted && QStringView(m_text).mid(at).startsWith("}}"_L1))
                return at + 2;
        }
        return -1;
    }

    Result<void> readTag(qsizetype start)
    {
        const qsizetype end = endOfTag(start);
        if (end < 0)
            return wrong(start, Reason::tr("this {{ has no }}"));
        const QString content = m_text.mid(start + 2, end - start - 4);
        const QString tag = content.trimmed();
        if (!tag.startsWith(u'#') && !tag.startsWith(u'/') && tag != "else"_L1) {
            addText(m_text.mid(m_at, start - m_at));
            m_at = end;
            return readField(start, tag);
        }
        leaveBlock(start, end);
        if (tag == "#if"_L1 || (tag.startsWith("#if"_L1) && tag[3].isSpace()))
            return openCondition(start, start + 2 + content.indexOf("#if"_L1) + 3, end - 2);
        if (tag == "else"_L1)
            return readElse(start);
        if (tag == "/if"_L1)
            return closeCondition(start);
        return wrong(start, Reason::tr("only #if, else and /if are known here"));
    }

    /// Adds the text before a condition's tag. A tag alone on its line takes the line with it.
    void leaveBlock(qsizetype start, qsizetype end)
    {
        const qsizetype line = start > 0 ? m_text.lastIndexOf(u'\n', start - 1) + 1 : 0;
        const qsizetype next = m_text.indexOf(u'\n', end);
        const bool isAlone = line >= m_at && isBlank(QStringView(m_text).mid(line, start - line))
            && isBlank(QStringView(m_text).mid(end, next < 0 ? -1 : next - end));
        addText(m_text.mid(m_at, (isAlone ? line : start) - m_at));
        m_at = !isAlone ? end : next < 0 ? m_text.size() : next + 1;
    }

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_template.nodes.push_back({Node::Kind::Text, text});
    }

    void need(EntityKind kind)
    {
        if (std::ranges::find(m_template.entities, kind) == m_template.entities.end())
            m_template.entities.push_back(kind);
    }

    /// What a text names before the first dot; null when it is unknown.
    const Field *findNamed(const QString &name) const { return isTemplateStep(name) ? nullptr : m_entity->find(name); }

    QString unknownName(const QString &name) const
    {
        if (!m_subject)
            return Reason::tr("\"%1\" is not among contact, company, lead, deal, quote, proposal and user")
                .arg(name.left(80));
        QStringList names;
        for (const Field &field : m_entity->fields) {
            if (!isTemplateStep(field.name))
                names.append(field.name);
        }
        return Reason::tr("\"%1\" is not among %2", "a name in a text, those that are known")
            .arg(name.left(80), names.join(", "_L1));
    }

    /// What the subject refers to by one of its fields. The error has no place yet.
    Result<EntityKind> targetOf(const QString &reference) const
    {
        const Entity &subject = m_schema.entity(*m_subject);
        const Field *field = subject.find(reference);
        if (field && isTemplateReference(*field))
            return field->target;
        if (field && field->type == FieldType::Reference && m_schema.entity(field->target).isRemoved)
            return fail(Error::Kind::Invalid, removedEntityReason(m_schema.entity(field->target)));
        QStringList names;
        for (const Field &one : subject.fields) {
            if (isTemplateReference(one))
                names.append(one.name);
        }
        if (names.isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("%1 refers to no other records").arg(subject.name));
        return fail(Error::Kind::Invalid,
            Reason::tr("%1 refers to nothing by \"%2\", but by %3", "an entity, a name, names of its fields")
                .arg(subject.name, reference.left(80), names.join(", "_L1)));
    }

    QString missingField(const Entity &entity, const QString &name) const
    {
        const Field *field = entity.find(name);
        if (field && field->type == FieldType::Reference && m_schema.entity(field->target).isRemoved)
            return removedEntityReason(m_schema.entity(field->target));
        if (m_subject && name.contains(u'.'))
            return Reason::tr("only fields of the rule's own %1 lead to another record, and no further than that")
                .arg(m_schema.entity(*m_subject).name);
        return Reason::tr("%1 has no field \"%2\" that a mail can show").arg(entity.name, name.left(80));
    }

    Result<void> readField(qsizetype start, const QString &tag)
    {
        const QString path = tag.section(u'|', 0, 0).trimmed();
        const Field *named = findNamed(path.section(u'.', 0, 0));
        if (!named)
            return wrong(start, unknownName(path.section(u'.', 0, 0)));
        EntityKind target = named->target;
        QString fieldName = path.section(u'.', 1);
        if (m_subject == named->target && fieldName.contains(u'.')) {
            const auto further = targetOf(fieldName.section(u'.', 0, 0));
            if (!further)
                return wrong(start, further.error().what);
            target = *further;
            fieldName = fieldName.section(u'.', 1);
        }
        const Entity &entity = m_schema.entity(target);
        const Field *field = entity.find(fieldName);
        if (!isWholeName(entity, fieldName) && (!field || !isMailTemplateField(*field)))
            return wrong(start, missingField(entity, fieldName));
        Node node{Node::Kind::Field, path};
        if (tag.contains(u'|'))
            node.fallback = tag.section(u'|', 1).trimmed();
        need(named->target);
        m_template.nodes.push_back(std::move(node));
        return {};
    }

    /// An error of a formula has its column within the formula in `where`.
    tl::unexpected<Error> wrongCondition(qsizetype begin, const Error &error) const
    {
        const qsizetype column = error.where.section(u' ', -1).toLongLong();
        return wrong(begin + std::max<qsizetype>(column - 1, 0), error.what);
    }

    /// A formula follows one reference. That of "x_project.x_customer.name" leads from the template to the project, so
    /// the template itself refers to the customer.
    Result<void> addSteps(FormulaNode &node, qsizetype begin) const
    {
        for (FormulaNode &child : node.children)
            TRY(addSteps(child, begin));
        if (node.kind != FormulaNode::Kind::Field)
            return {};
        const qsizetype at = begin + node.column - 1;
        const QString name = node.text.section(u'.', 0, 0);
        const Field *named = findNamed(name);
        if (!named)
            return wrong(at, unknownName(name));
        if (named->target != m_subject || node.text.count(u'.') < 2)
            return {};
        const QString reference = node.text.section(u'.', 1, 1);
        if (const auto target = targetOf(reference); !target)
            return wrong(at, target.error().what);
        node.text = templateStep(name, reference) + u'.' + node.text.section(u'.', 2);
        return {};
    }

    Result<void> openCondition(qsizetype start, qsizetype begin, qsizetype end)
    {
        if (std::ssize(m_open) == mail_template_limit::deepestCondition)
            return wrong(start,
                Reason::tr("more than %1 conditions are within each other").arg(mail_template_limit::deepestCondition));
        auto formula = parseFormula(QStringView(m_text).mid(begin, end - begin));
        if (!formula)
            return wrongCondition(begin, formula.error());
        if (m_subject)
            TRY(addSteps(formula->root, begin));
        const auto type = checkFormula(m_schema, *m_entity, *formula, FormulaReach::StoredRecords);
        if (!type)
            return wrongCondition(begin, type.error());
        if (*type != FormulaType::YesNo)
            return wrong(begin, Reason::tr("a condition must be true or false"));
        for (const QString &path : formula->dependencies()) {
            const QString name = path.section(u'.', 0, 0);
            need(isTemplateStep(name) ? *m_subject : m_entity->find(name)->target);
        }
        m_open.push_back({start, m_template.nodes.size()});
        Node node{Node::Kind::If, {}};
        node.condition = std::move(*formula);
        m_template.nodes.push_back(std::move(node));
        return {};
    }

    Result<void> readElse(qsizetype start)
    {
        if (m_open.empty() || m_open.back().hasElse)
            return wrong(start, Reason::tr("this belongs to no condition"));
        m_template.nodes.push_back({Node::Kind::Jump, {}});
        m_template.nodes[m_open.back().node].target = m_template.nodes.size();
        m_open.back().node = m_template.nodes.size() - 1;
        m_open.back().hasElse = true;
        return {};
    }

    Result<void> closeCondition(qsizetype start)
    {
        if (m_open.empty())
            return wrong(start, Reason::tr("this belongs to no condition"));
        m_template.nodes[m_open.back().node].target = m_template.nodes.size();
        m_open.pop_back();
        return {};
    }

    const QString &m_text;
    std::optional<EntityKind> m_subject;
    std::shared_ptr<const Entity> m_entity;
    Schema m_schema; // with that entity
    MailTemplate m_template;
    std::vector<Open> m_open;
    qsizetype m_at = 0; // the text before it was read
    qsizetype m_searched = 0; // no tag begins before it
};

} // namespace

std::vector<EntityKind> mailTemplateEntities(std::optional<EntityKind> subject)
{
    std::vector<EntityKind> kinds{EntityKind::Contact, EntityKind::Company, EntityKind::Lead, EntityKind::Deal,
        EntityKind::Quote, EntityKind::Proposal, EntityKind::User};
    if (subject) {
        std::erase(kinds, *subject);
        kinds.insert(kinds.begin(), *subject);
    }
    return kinds;
}

std::shared_ptr<const Entity> makeMailTemplateEntity(const Schema &schema, std::optional<EntityKind> subject)
{
    auto entity = std::make_shared<Entity>();
    entity->kind = mailTemplateEntity;
    entity->name = u"mail template"_s;
    const auto add = [&entity](const QString &name, const QString &label, EntityKind target) {
        Field field{name, label, FieldType::Reference, {}, {}};
        field.target = target;
        entity->fields.push_back(std::move(field));
    };
    for (const EntityKind kind : mailTemplateEntities(subject))
        add(schema.entity(kind).name, schema.entity(kind).label, kind);
    if (!subject)
        return entity;
    const Entity &own = schema.entity(*subject);
    for (const Field &field : own.fields) {
        if (isTemplateReference(field))
            add(templateStep(own.name, field.name), field.label, field.target);
    }
    return entity;
}

bool isTemplateReference(const Field &field)
{
    return field.type == FieldType::Reference && isMailTemplateField(field);
}

QString templateStep(QStringView entity, QStringView reference)
{
    return entity.toString() + u':' + reference.toString();
}

bool isTemplateStep(QStringView name)
{
    return name.contains(u':');
}

bool isMailTemplateField(const Field &field)
{
    return !field.isHidden() && field.type != FieldType::Image;
}

bool isWholeName(const Entity &entity, QStringView field)
{
    return entity.isPerson && field == u"name" && !entity.find(field);
}

Result<MailTemplate> parseMailTemplate(const Schema &schema, const QString &text, std::optional<EntityKind> subject)
{
    if (text.size() > mail_template_limit::longestTemplate)
        return fail(Error::Kind::Invalid,
            Reason::tr("a template has %1 characters at most").arg(mail_template_limit::longestTemplate));
    return MailTemplateParser(schema, text, subject).parse();
}

std::vector<std::pair<QString, QString>> mailTemplateFields(const Schema &schema, std::optional<EntityKind> subject)
{
    std::vector<std::pair<QString, QString>> fields;
    const auto addFields = [&fields](const Entity &entity, const QString &path, const QString &label) {
        if (isWholeName(entity, u"name"))
            fields.emplace_back(path + ".name"_L1, label + ": "_L1 + Label::tr("Name"));
        for (const Field &field : entity.fields) {
            if (isMailTemplateField(field))
                fields.emplace_back(path + u'.' + field.name, label + ": "_L1 + field.label);
        }
    };
    for (const EntityKind kind : mailTemplateEntities(subject)) {
        const Entity &entity = schema.entity(kind);
        addFields(entity, entity.name, entity.label);
        if (kind != subject)
            continue;
        for (const Field &field : entity.fields) {
            if (isTemplateReference(field))
                addFields(
                    schema.entity(field.target), entity.name + u'.' + field.name, entity.label + ": "_L1 + field.label);
        }
    }
    return fields;
}

} // namespace satchel
