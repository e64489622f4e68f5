// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormulaEditor.h"

#include "domain/ConditionFilter.h"
#include "domain/FieldNames.h"
#include "domain/ValidationRule.h"
#include "items/FormulaTrial.h"
#include "store/FilterNames.h"
#include "ui/common/Button.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/settings/FieldDialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialog>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int exampleCount = 4;
constexpr int lines = 4;

/// The days since or until the first date that these records have.
QString exampleFormula(const Entity &entity)
{
    const auto date = std::ranges::find_if(entity.fields,
        [](const Field &field) { return field.type == FieldType::Date && !field.isSystem() && !field.isHidden(); });
    const QString name = date == entity.fields.end() ? QString(field::created_at) : date->name;
    return u"if(empty(%1), none, days(%1, today()))"_s.arg(name);
}

/// A condition of fields that the entity has.
QString exampleCondition(const Entity &entity)
{
    const auto first = [&](FieldType type) -> const Field * {
        const auto found = std::ranges::find_if(entity.fields, [type](const Field &field) {
            return field.type == type && !field.isSystem() && !field.isHidden() && !field.isDerived()
                && formulaTypeOf(field);
        });
        return found == entity.fields.end() ? nullptr : &*found;
    };
    if (const Field *amount = first(FieldType::Money))
        return amount->name + u" > 0"_s;
    if (entity.find(field::email))
        return u"email contains \"@\""_s;
    const Field *text = first(FieldType::Text);
    return text ? text->name + u" is not empty"_s : QString();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

} // namespace

void FormulaHighlighter::setEntity(const Entity *entity)
{
    m_fields.clear();
    for (const Field &field : entity->fields)
        m_fields.append(field.name);
    rehighlight();
}

void FormulaHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression pieces(u"\"(?:[^\"\\\\]|\\\\.)*\"?|[\\p{L}_][\\p{L}\\d_.]*"_s);
    for (auto match = pieces.globalMatch(text); match.hasNext();) {
        const auto piece = match.next();
        const QString word = piece.captured();
        QTextCharFormat format;
        const bool isField = m_fields.contains(word.section(u'.', 0, 0));
        if (word.startsWith(u'"'))
            format.setForeground(colorOf(m_theme, TextColor::Green));
        else if (isField)
            format.setForeground(colorOf(m_theme, TextColor::Link));
        else
            continue;
        if (isField)
            format.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(piece.capturedStart()), static_cast<int>(piece.capturedLength()), format);
    }
}

FormulaEdit::FormulaEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_names(new QStandardItemModel(this)), m_completer(new QCompleter(m_names, this)),
      m_highlighter(new FormulaHighlighter(document(), Theme::of(this)))
{
    setTabChangesFocus(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { insert(index.data(Qt::UserRole).toString()); });
}

void FormulaEdit::setEntity(const Schema &schema, const Entity &entity, FormulaReach reach)
{
    m_names->clear();
    for (const Field &field : entity.fields) {
        if (field.isHidden() || !formulaTypeOf(field))
            continue;
        addCompletion(field.name, field.label);
        if (reach != FormulaReach::References || field.type != FieldType::Reference)
            continue;
        for (const Field &further : schema.entity(field.target).fields) {
            if (!further.isHidden() && !further.isSystem() && formulaTypeOf(further))
                addCompletion(field.name + u'.' + further.name,
                    tr("%1 › %2", "a reference, a field of its record").arg(field.label, further.label));
        }
    }
    for (const FormulaFunction &function : formulaFunctions())
        addCompletion(function.name + u'(', function.signature);
    m_highlighter->setEntity(&entity);
}

void FormulaEdit::addCompletion(const QString &name, const QString &label)
{
    auto *item = new QStandardItem(tr("%1 – %2", "the name of a field or function, what it is").arg(name, label));
    item->setData(name, Qt::UserRole);
    m_names->appendRow(item);
}

QString FormulaEdit::word() const
{
    const QString text = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype start = text.size();
    while (start > 0 && isWordPart(text[start - 1]))
        --start;
    return text.mid(start);
}

void FormulaEdit::complete(bool isAsked)
{
    const QString prefix = word();
    if (!isAsked && prefix.size() < 2) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(prefix);
    const bool isWhole = m_completer->completionCount() == 1
        && m_completer->currentIndex().data(Qt::UserRole).toString() == prefix;
    if (m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
        + m_completer->popup()->verticalScrollBar()->sizeHint().width() + Theme::of(this).px(16));
    lightFirst(*m_completer);
    m_completer->complete(place);
}

void FormulaEdit::insert(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(word().size()));
    cursor.insertText(name);
    setTextCursor(cursor);
}

void FormulaEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool isForPopup = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isOpen && isForPopup) {
        event->ignore(); // the completer takes it
        return;
    }
    const bool isAsked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!isAsked)
        QPlainTextEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && isWordPart(event->text().back());
    if (isAsked || isTyped || event->key() == Qt::Key_Backspace)
        complete(isAsked);
    else if (isOpen)
        m_completer->popup()->hide();
}

FormulaEditor::FormulaEditor(const PageContext &context, Purpose purpose, QWidget *parent)
    : QWidget(parent), m_context(context), m_purpose(purpose), m_column(new QVBoxLayout(this)), m_edit(new FormulaEdit),
      m_back(new Button(tr("Back to rows"), Button::Variant::Ghost)), m_verdict(new Label({}, &Theme::Fonts::small)),
      m_reads(new Label({}, &Theme::Fonts::small, TextColor::Tertiary)),
      m_examples(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_edit->setAccessibleName(purpose != Purpose::CalculatedField ? tr("Condition") : tr("Formula"));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + Theme::of(this).px(16));
    m_column->addWidget(m_edit);
    m_back->setSmall(true);
    m_back->setAutoDefault(false);
    m_back->hide();
    m_column->addWidget(m_back, 0, Qt::AlignLeft);
    for (Label *label : {m_verdict, m_reads, m_examples}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_column->addWidget(label);
    }
    m_examples->setAccessibleName(tr("Results on real records"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FormulaEditor::check);
    connect(m_back, &QPushButton::clicked, this, [this] { showText(false); });
    setFocusProxy(m_edit);
}

void FormulaEditor::setEntity(EntityKind entity, const QString &field)
{
    m_entity = entity;
    m_field = field;
    const Schema &schema = m_context.workspace.schema();
    m_edit->setPlaceholderText(m_purpose == Purpose::CalculatedField ? exampleFormula(schema.entity(entity))
                                                                     : exampleCondition(schema.entity(entity)));
    m_edit->setEntity(schema, schema.entity(entity),
        m_purpose != Purpose::CalculatedField ? FormulaReach::References : FormulaReach::OwnRecord);
    if (m_purpose != Purpose::CalculatedField)
        makeRows();
    check();
}

void FormulaEditor::makeRows()
{
    delete m_rows;
    m_rows = new FilterBuilder(m_context, m_entity, this);
    m_rows->setAccessibleName(tr("Condition"));
    m_rows->offerNoRelated();
    m_rows->leaveTextToOwner();
    m_column->insertWidget(0, m_rows);
    connect(m_rows, &FilterBuilder::edited, this, [this] { m_edit->setPlainText(m_rows->filter().toText()); });
    connect(m_rows, &FilterBuilder::textRequested, this, [this] {
        showText(true);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rows, &FilterBuilder::closeRequested, this, [this] {
        if (auto *dialog = qobject_cast<QDialog *>(window()))
            dialog->reject();
    });
    showText(false);
}

void FormulaEditor::showText(bool isText)
{
    m_isText = isText;
    m_rows->setVisible(!isText);
    m_edit->setVisible(isText);
    m_back->setVisible(isText);
    setFocusProxy(isText ? static_cast<QWidget *>(m_edit) : m_rows);
    followText();
}

/// The rows say what the text does; where they cannot, the text is there.
void FormulaEditor::followText()
{
    if (!m_rows)
        return;
    const auto filter = filterOf(m_context.workspace.schema(), m_entity, formula());
    m_back->setEnabled(filter.has_value());
    m_back->setToolTip(filter ? QString() : tr("Rows cannot say this: it can be edited as text only."));
    if (m_isText || formula() == m_rows->filter().toText())
        return;
    if (filter)
        m_rows->setFilter(*filter);
    else
        showText(true);
}

void FormulaEditor::setFormula(const QString &text)
{
    m_edit->setPlainText(text);
}

QString FormulaEditor::formula() const
{
    return m_edit->toPlainText().trimmed();
}

QString FormulaEditor::verdict() const
{
    return m_verdict->text();
}

QStringList FormulaEditor::examples() const
{
    return m_examples->text().split(u'\n', Qt::SkipEmptyParts);
}

QString FormulaEditor::usableText(FieldType type)
{
    return tr("Reads well: %1, or nothing", "a type such as Number").arg(typeLabel(type));
}

QString FormulaEditor::problemText(const Error &error)
{
    const QString column = u"column "_s;
    if (!error.where.startsWith(column))
        return error.what;
    return tr("Character %1: %2", "place in a formula, reason").arg(error.where.mid(column.size()), error.what);
}

QString FormulaEditor::readsText(const QStringList &labels)
{
    return tr("Reads %1.").arg(labels.join(u", "_s));
}

/// What the formula results in, in words.
Result<QString> FormulaEditor::read(Formula &formula) const
{
    const Schema &schema = m_context.workspace.schema();
    formula = TRY(parseFormula(m_edit->toPlainText()));
    if (m_purpose == Purpose::CalculatedField) {
        const FieldType type = TRY(tryFormula(schema, m_entity, m_field, m_edit->toPlainText()));
        return usableText(type);
    }
    const auto type = TRY(checkFormula(schema, schema.entity(m_entity), formula, FormulaReach::References));
    if (type != FormulaType::YesNo)
        return fail(Error::Kind::Invalid,
            m_purpose == Purpose::Rule ? tr("a rule is a condition that holds or not")
                                       : tr("this is not a condition that holds or not"));
    TRY(store::checkFormulaNames(m_context.workspace.store(), m_entity, formula));
    return tr("Reads well: a condition");
}

void FormulaEditor::check()
{
    Formula formula;
    const bool isEmptyText = m_edit->toPlainText().trimmed().isEmpty();
    const auto found = isEmptyText ? Result<QString>(QString()) : read(formula);
    m_isUsable = found && !isEmptyText;
    followText();
    m_verdict->setColor(found ? TextColor::Green : TextColor::Red);
    m_verdict->setText(found ? *found : problemText(found.error()));
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    m_reads->setVisible(m_isUsable);
    m_examples->setVisible(m_isUsable);
    if (m_isUsable) {
        showReads(formula);
        showExamples(formula);
    }
    Q_EMIT formulaChanged();
}

void FormulaEditor::showReads(const Formula &formula)
{
    QStringList labels;
    for (const QString &path : formula.dependencies()) {
        const auto resolved = resolvePath(m_context.workspace.schema(), m_entity, path);
        QStringList steps;
        for (size_t i = 0; resolved && i < resolved->steps.size(); ++i)
            steps.append(resolved->steps[i]->label);
        labels.append(isolated(steps.join(u" › "_s)));
    }
    QString text = labels.isEmpty() ? tr("Reads no field.") : readsText(labels);
    if (formula.dependsOnDay())
        text += u' ' + tr("Computed again each day.");
    m_reads->setText(text);
}

QString FormulaEditor::resultText(const FormulaOutcome &outcome) const
{
    if (!outcome.problem.isEmpty())
        return tr("no value (%1)").arg(outcome.problem);
    if (m_purpose == Purpose::Rule)
        return valueOr<bool>(outcome.value) ? tr("holds") : tr("breaks the rule");
    if (m_purpose == Purpose::Condition)
        return valueOr<bool>(outcome.value) ? tr("shown") : tr("not shown");
    if (isEmpty(outcome.value))
        return tr("no value");
    Field shown;
    shown.type = std::holds_alternative<Decimal>(outcome.value) ? FieldType::Decimal
        : std::holds_alternative<Money>(outcome.value)          ? FieldType::Money
        : std::holds_alternative<QDate>(outcome.value)          ? FieldType::Date
        : std::holds_alternative<Instant>(outcome.value)        ? FieldType::Instant
        : std::holds_alternative<bool>(outcome.value)           ? FieldType::Boolean
                                                                : FieldType::Text;
    return m_context.textOf(shown, outcome.value);
}

void FormulaEditor::showExamples(const Formula &formula)
{
    const auto examples = items::tryFormulaOnRecords(m_context.workspace.store(), m_entity, formula, exampleCount);
    QStringList shown;
    for (size_t i = 0; examples && i < examples->size(); ++i)
        shown.append(tr("%1: %2", "a record, what a formula gives")
                         .arg(isolated((*examples)[i].title), resultText((*examples)[i].outcome)));
    m_examples->setText(shown.join(u'\n'));
    m_examples->setVisible(!shown.isEmpty());
}

} // namespace satchel::ui

#include "moc_FormulaEditor.cpp"
