// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterConditionRow.h"

#include "domain/FieldNames.h"
#include "items/TableColumn.h"
#include "ui/common/Button.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/FieldMenu.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/MenuSearch.h"
#include "ui/common/TokenField.h"
#include "ui/lists/FilterRowLayout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Takes = FilterOperator::Takes;

namespace {

const auto furtherFields = u"@references"_s; // no path of a field

Icon iconOfField(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::MultiChoice: return Icon::Lead;
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Instant: return Icon::Clock;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent: return Icon::Goal;
    case FieldType::Money:
    case FieldType::UnitPrice: return Icon::Deal;
    case FieldType::Tags: return Icon::Tag;
    case FieldType::Email: return Icon::Email;
    case FieldType::Phone: return Icon::Call;
    case FieldType::Url: return Icon::Link;
    case FieldType::Boolean: return Icon::Check;
    case FieldType::Reference: return iconOf(field.target);
    default: return Icon::Note;
    }
}

bool canFilter(const Field &field)
{
    return field.type != FieldType::Image && field.name != field::deleted_at;
}

/// A select box of the builder: as wide as the column, its list as wide as its texts.
QComboBox *selectBox(const QString &name, int width, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    box->setFixedHeight(filterControlHeight(parent));
    box->setMinimumWidth(Theme::of(parent).px(width));
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

/// As wide as what is chosen, at least as its column; the list as wide as its longest word.
void fitBox(QComboBox *box, int least)
{
    const Theme &theme = Theme::of(box);
    const QFontMetrics metrics(theme.font.body);
    int widest = 0;
    for (int i = 0; i < box->count(); ++i)
        widest = qMax(widest, metrics.horizontalAdvance(box->itemText(i)));
    const int icon = box->count() > 0 && !box->itemIcon(0).isNull() ? theme.px(24) : 0;
    box->view()->setMinimumWidth(widest + icon + theme.px(32));
    box->setFixedWidth(qMax(theme.px(least), metrics.horizontalAdvance(box->currentText()) + icon + theme.px(46)));
}

QLineEdit *lineEdit(const QString &name, int width, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setFixedHeight(filterControlHeight(parent));
    line->setFixedWidth(Theme::of(parent).px(width));
    return line;
}

} // namespace

FilterConditionRow::FilterConditionRow(const PageContext &context, EntityKind entity, const QString &join,
    Filter condition, IsOffered isOffered, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_condition(std::move(condition)),
      m_isOffered(std::move(isOffered)), m_field(selectBox(tr("Field"), 150, this)),
      m_operator(selectBox(tr("Comparison"), 110, this)),
      m_hint(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    m_condition.kind = Filter::Kind::Condition;
    auto *remove = new IconButton(Icon::Close, tr("Remove this condition"));
    m_parts = layOutFilterRow(this, join, remove);
    m_parts->addWidget(m_field);
    m_parts->addWidget(m_operator);
    m_parts->addWidget(m_hint);
    setFocusProxy(m_field);
    fillFields();
    searchByTyping(*m_field);
    fillOperators();
    showValue();
    connect(remove, &QToolButton::clicked, this, &FilterConditionRow::removed);
    connect(m_field, &QComboBox::activated, this, [this](int index) {
        const QString path = m_field->itemData(index).toString();
        if (path == furtherFields)
            openReferences();
        else
            chooseField(path);
    });
    connect(m_operator, &QComboBox::activated, this, &FilterConditionRow::chooseOperator);
}

const Field *FilterConditionRow::field() const
{
    if (m_condition.path.isEmpty())
        return nullptr;
    const auto resolved = resolvePath(m_context.workspace.schema(), m_entity, m_condition.path);
    return resolved ? resolved->field() : nullptr;
}

const FilterOperator &FilterConditionRow::currentOperator() const
{
    return m_operators[static_cast<size_t>(qMax(0, FilterOperators::indexOf(m_operators, m_condition)))];
}

/// The entity's own fields, then those of the records it refers to.
void FilterConditionRow::fillFields()
{
    const Schema &schema = m_context.workspace.schema();
    m_field->setPlaceholderText(tr("Choose a field"));
    const auto add = [this](const QString &path, const QString &label, const Field &field) {
        m_field->addItem(themedIcon(iconOfField(field)), label, path);
    };
    const Entity &entity = schema.entity(m_entity);
    for (const Field &own : entity.fields) {
        if (canFilter(own) && (!m_isOffered || m_isOffered(own)))
            add(own.name, own.label, own);
    }
    for (const Field &reference : entity.fields) {
        const bool isFollowed = reference.type == FieldType::Reference && reference.target != EntityKind::User;
        if (!isFollowed || m_isOffered)
            continue;
        for (const Field &further : schema.entity(reference.target).fields) {
            if (canFilter(further) && !further.isSystem() && further.type != FieldType::Reference)
                add(reference.name + u'.' + further.name, tr("%1: %2").arg(reference.label, further.label), further);
        }
    }
    if (!m_isOffered)
        m_field->addItem(themedIcon(Icon::Link), tr("Along a reference…"), furtherFields);
    showPath();
}

/// A field that is not in the list, as it is reached over several references, comes in.
void FilterConditionRow::showPath()
{
    const QString &path = m_condition.path;
    if (!path.isEmpty() && m_field->findData(path) < 0)
        m_field->addItem(m_condition.isBreaks() ? tr("Breaks a validation rule")
                                                : labelOfPath(m_context.workspace.schema(), m_entity, path),
            path);
    m_field->setCurrentIndex(path.isEmpty() ? -1 : m_field->findData(path));
    fitBox(m_field, 150);
}

/// The fields of records behind a reference, and behind those: "Deal › Company › Industry".
void FilterConditionRow::openReferences()
{
    showPath(); // the entry itself is no field
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillReferenceMenu(*menu, m_entity,
        {m_context.workspace, [](const Field &field) { return canFilter(field) && !field.isSystem(); }, this,
            [this](const QString &path) {
                chooseField(path);
                showPath();
            }});
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height())));
}

void FilterConditionRow::fillOperators()
{
    m_operator->clear();
    const Field *chosen = field();
    m_operator->setEnabled(chosen);
    m_operators = chosen ? FilterOperators::with(*chosen, m_condition) : std::vector<FilterOperator>();
    for (const FilterOperator &one : m_operators)
        m_operator->addItem(one.label);
    m_operator->setCurrentIndex(chosen ? qMax(0, FilterOperators::indexOf(m_operators, m_condition)) : -1);
    fitBox(m_operator, 110);
}

void FilterConditionRow::chooseField(const QString &path)
{
    if (path == m_condition.path)
        return;
    const bool isBreaks = path == Filter::breaks({}).path;
    m_condition = isBreaks ? Filter::breaks({}) : Filter::condition(path, Filter::Op::Equal);
    const Field *chosen = field();
    if (chosen)
        m_condition = FilterOperators::changed(*chosen, m_condition, FilterOperators::of(*chosen).front());
    fitBox(m_field, 150);
    fillOperators();
    showValue();
    if (m_value)
        m_value->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FilterConditionRow::chooseOperator(int index)
{
    const Field *chosen = field();
    if (!chosen || index < 0)
        return;
    m_condition = FilterOperators::changed(*chosen, m_condition, m_operators[static_cast<size_t>(index)]);
    fitBox(m_operator, 110);
    showValue();
    Q_EMIT changed();
}

void FilterConditionRow::setTyped(const QString &text)
{
    m_typed = text;
    auto *box = qobject_cast<QComboBox *>(m_value);
    auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(m_value);
    if (text.isEmpty() || !line)
        return;
    line->setText(text);
    line->setProperty(fieldErrorProperty, true);
}

/// Empty where it can be read.
void FilterConditionRow::noteTyped(const QString &unreadable)
{
    if (std::exchange(m_typed, unreadable) != unreadable)
        Q_EMIT changed();
}

void FilterConditionRow::setOperands(std::vector<Operand> operands)
{
    if (m_condition.operands == operands)
        return;
    m_condition.operands = std::move(operands);
    showPeriodHint();
    Q_EMIT changed();
}

void FilterConditionRow::showValue()
{
    m_parts->setFilling(nullptr);
    delete m_value;
    m_typed.clear();
    m_value = makeValue();
    if (m_value) {
        m_parts->removeWidget(m_hint); // behind the value
        m_parts->addWidget(m_value);
        m_parts->addWidget(m_hint);
        if (currentOperator().takes == Takes::Several)
            m_parts->setFilling(m_value, FlowLayout::Fill::TakesTheRest);
        m_value->show();
        Q_EMIT valueMade();
    }
    showPeriodHint();
}

QWidget *FilterConditionRow::makeValue()
{
    if (!field())
        return nullptr;
    switch (currentOperator().takes) {
    case Takes::Nothing: return nullptr;
    case Takes::Text: return makeText();
    case Takes::Number: return makeNumber();
    case Takes::Choice: return makeChoice();
    case Takes::Several: return makeSeveral();
    case Takes::Day: return makeDay();
    case Takes::Period: return makePeriod();
    case Takes::YesNo: return makeYesNo();
    }
    return nullptr;
}

QStringList FilterConditionRow::suggestions(const QString &typed) const
{
    const FieldContext context = fieldContextOf(m_context.workspace);
    const Field &chosen = *field();
    if (chosen.type == FieldType::Tags)
        return context.suggestions(chosen);
    QStringList titles;
    if (chosen.type == FieldType::Reference) {
        for (const auto &option : context.findRecords(chosen.target, typed))
            titles.append(option.title);
    }
    return titles;
}

QWidget *FilterConditionRow::makeText()
{
    QLineEdit *line = lineEdit(tr("Value of %1").arg(field()->label), 200, this);
    if (!m_condition.operands.empty())
        line->setText(m_condition.operands.front().text);
    auto *found = new QStringListModel(line);
    auto *completer = new QCompleter(found, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    const bool isTags = field()->type == FieldType::Tags;
    if (isTags) {
        completer->setCompletionMode(QCompleter::PopupCompletion);
        found->setStringList(suggestions({}));
    }
    line->setCompleter(completer);
    const auto apply = [this](const QString &text) {
        setOperands(text.trimmed().isEmpty() ? std::vector<Operand>()
                                             : std::vector<Operand>{Operand::fromText(text.trimmed())});
    };
    connect(line, &QLineEdit::textEdited, this, [this, found, isTags, apply](const QString &text) {
        if (!isTags)
            found->setStringList(text.trimmed().isEmpty() ? QStringList() : suggestions(text));
        apply(text);
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, apply);
    new CompletionKeys(completer, [line, apply](const QModelIndex &lit) {
        if (!lit.isValid()) // a part of a name is a value as well
            return false;
        line->setText(lit.data().toString());
        apply(line->text());
        return true;
    });
    return line;
}

QWidget *FilterConditionRow::makeNumber()
{
    QLineEdit *line = lineEdit(tr("Value of %1").arg(field()->label), 100, this);
    const Formats formats = m_context.formats();
    if (field()->type == FieldType::Money)
        line->setPlaceholderText(m_context.workspace.store().mainCurrency().code());
    if (!m_condition.operands.empty()) {
        const QString text = m_condition.operands.front().text;
        const auto number = Decimal::fromString(text);
        line->setText(number ? formats.decimal(*number) : text);
    }
    connect(line, &QLineEdit::textEdited, this, [this, line](const QString &text) {
        auto number = readDecimal(text.trimmed(), QLocale());
        if (number && field()->type == FieldType::Money) { // "18.500" is no 18.5 where it is money
            if (const auto money = readMoney(text, m_context.workspace.store().mainCurrency(), QLocale()))
                number = Decimal::fromString(money->amountText());
        }
        const auto amount = field()->type == FieldType::Money ? readMoney(text, Currency(), QLocale())
                                                              : Result<Money>(fail(Error::Kind::Invalid, {}));
        const bool isEmpty = text.trimmed().isEmpty();
        const bool isAmount = !number && amount && !amount->currency.isNull();
        const bool isWrong = !isEmpty && !number && !isAmount;
        line->setProperty(fieldErrorProperty, isWrong);
        line->update();
        noteTyped(isWrong ? text : QString());
        if (isEmpty)
            setOperands({});
        else if (number)
            setOperands({Operand::number(number->toString())});
        else if (isAmount) // "500 CHF" is asked in that currency
            setOperands({Operand::fromText(amount->amountText() + u' ' + amount->currency.code())});
    });
    return line;
}

QWidget *FilterConditionRow::makeChoice()
{
    QComboBox *box = selectBox(tr("Value of %1").arg(field()->label), 140, this);
    for (const Choice &choice : field()->choices)
        box->addItem(choice.label, choice.key);
    const Choice *chosen = m_condition.operands.empty() ? nullptr
                                                        : field()->findChoice(m_condition.operands.front().text);
    box->setCurrentIndex(chosen ? box->findData(chosen->key) : -1);
    box->setPlaceholderText(tr("Choose"));
    fitBox(box, 140);
    connect(box, &QComboBox::currentIndexChanged, box, [box] { fitBox(box, 140); });
    connect(box, &QComboBox::activated, this,
        [this, box](int index) { setOperands({Operand::fromText(box->itemData(index).toString())}); });
    return box;
}

QWidget *FilterConditionRow::makeSeveral()
{
    const Field &chosen = *field();
    QList<TokenField::Offer> offered;
    for (const Choice &choice : chosen.choices)
        offered.append({choice.key, choice.label});
    if (offered.isEmpty()) {
        for (const QString &word : suggestions({}))
            offered.append({word, word});
    }
    auto *tokens = new TokenField(tr("Values of %1").arg(chosen.label), offered, !chosen.choices.empty(), this);
    QStringList keys;
    for (const Operand &operand : m_condition.operands) {
        const Choice *choice = chosen.findChoice(operand.text);
        keys.append(choice ? choice->key : operand.text);
    }
    tokens->setKeys(keys);
    connect(tokens, &TokenField::changed, this, [this, tokens] {
        std::vector<Operand> operands;
        for (const QString &key : tokens->keys())
            operands.push_back(Operand::fromText(key));
        setOperands(std::move(operands));
    });
    return tokens;
}

QWidget *FilterConditionRow::makeDay()
{
    QComboBox *box = selectBox(tr("Value of %1").arg(field()->label), 140, this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setAccessibleName(box->accessibleName());
    std::vector<RelativeDate> days;
    for (const int offset : {0, 1, -1, 7, 14, 30, -7, -30, -90})
        days.push_back({RelativeDate::Anchor::Today, 0, offset});
    for (const RelativeDate &day : days)
        box->addItem(relativeDateText(day));
    const QDate today = m_context.today();
    if (m_condition.operands.empty()) {
        box->setCurrentText({});
    } else {
        const Operand &operand = m_condition.operands.front();
        const auto date = dateFromIso(operand.text);
        box->setCurrentText(operand.kind == Operand::Kind::Day ? relativeDateText(operand.day)
                : date                                         ? m_context.formats().plainDay(*date)
                                                               : operand.text);
    }
    const auto apply = [this, box, days, today] {
        const QString text = box->currentText().trimmed();
        if (!m_condition.operands.empty() && text == m_condition.operands.front().text) // "now", as a view has it
            return;
        for (const RelativeDate &day : days) {
            if (text.compare(relativeDateText(day), Qt::CaseInsensitive) == 0) {
                setOperands({Operand::relative(day)});
                return;
            }
        }
        const auto date = readDate(text, today, QLocale());
        box->lineEdit()->setProperty(fieldErrorProperty, !date);
        box->setToolTip(date ? QString() : date.error().what);
        noteTyped(date ? QString() : text);
        if (date)
            setOperands(date->isValid() ? std::vector<Operand>{Operand::fromText(date->toString(Qt::ISODate))}
                                        : std::vector<Operand>());
    };
    connect(box, &QComboBox::activated, this, apply);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, apply);
    return box;
}

QWidget *FilterConditionRow::makePeriod()
{
    QComboBox *box = selectBox(tr("Value of %1").arg(field()->label), 150, this);
    auto periods = FilterPeriod::all();
    const auto isCurrent = [this](const FilterPeriod &period) {
        return period.op == m_condition.op && !m_condition.operands.empty()
            && m_condition.operands.front().day == period.day;
    };
    auto current = std::find_if(periods.begin(), periods.end(), isCurrent);
    if (current == periods.end() && !m_condition.operands.empty()) { // a number of days of one's own
        const RelativeDate day = m_condition.operands.front().day;
        const bool isSince = m_condition.op == Filter::Op::GreaterOrEqual;
        periods.push_back(
            {isSince ? tr("the last %Ln days", nullptr, -day.days) : relativeDateText(day), m_condition.op, day});
        current = periods.end() - 1;
    }
    for (const FilterPeriod &period : periods)
        box->addItem(period.label);
    box->setCurrentIndex(static_cast<int>(current - periods.begin()));
    fitBox(box, 150);
    connect(box, &QComboBox::currentIndexChanged, box, [box] { fitBox(box, 150); });
    connect(box, &QComboBox::activated, this, [this, periods](int index) {
        const FilterPeriod &period = periods[static_cast<size_t>(index)];
        m_condition.op = period.op;
        m_condition.operands.clear();
        setOperands({Operand::relative(period.day)});
    });
    return box;
}

QWidget *FilterConditionRow::makeYesNo()
{
    QComboBox *box = selectBox(tr("Value of %1").arg(field()->label), 80, this);
    box->addItems({tr("yes"), tr("no")});
    box->setCurrentIndex(!m_condition.operands.empty() && m_condition.operands.front().text == "false"_L1 ? 1 : 0);
    connect(box, &QComboBox::activated, this, [this](int index) {
        setOperands({Operand{Operand::Kind::Boolean, index == 0 ? u"true"_s : u"false"_s, {}}});
    });
    return box;
}

/// What a relative word means today: "since 8 February 2026".
void FilterConditionRow::showPeriodHint()
{
    QString hint;
    if (field() && !m_condition.operands.empty() && m_condition.operands.front().kind == Operand::Kind::Day) {
        const Formats formats = m_context.formats();
        const auto [first, end] = m_condition.operands.front().day.range(m_context.today());
        const bool isPeriod = currentOperator().takes == Takes::Period;
        if (isPeriod && m_condition.op == Filter::Op::GreaterOrEqual)
            hint = tr("since %1").arg(formats.plainDay(first));
        else if (first.addDays(1) == end)
            hint = formats.plainDay(first);
        else
            hint = formats.dayRange(first, end.addDays(-1), m_context.today());
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace satchel::ui

#include "moc_FilterConditionRow.cpp"
