// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ParameterBar.h"

#include "domain/FieldNames.h"
#include "store/FilterNames.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FilterChip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/lists/FilterDialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::Parameter;

namespace {

constexpr int mostRecords = 200; // in a menu

} // namespace

ParameterBar::ParameterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Theme::of(this).px(6));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ParameterBar::show(const QString &report, const std::vector<Parameter> &parameters,
    const reports::Options &options, const QStringList &edited)
{
    m_report = report;
    m_options = options;
    make(parameters);
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setEdited(edited.contains(chip->objectName()));
}

/// Anew only where they are others than before.
void ParameterBar::make(const std::vector<Parameter> &parameters)
{
    const auto isSame = [](const Parameter &a, const Parameter &b) { return a.name == b.name && a.label == b.label; };
    const bool areSame = std::ranges::equal(parameters, m_parameters, isSame);
    m_parameters = parameters; // a filter of the same name may be of other records
    if (areSame)
        return;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Parameter &parameter : parameters) {
        auto *chip = new FilterChip(parameter.label, parameter.none, false);
        chip->setObjectName(parameter.name);
        connect(chip, &QAbstractButton::clicked, this, [this, position = m_chips.size()] { open(position); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
}

void ParameterBar::setWords(const std::vector<reports::ParameterValue> &chosen)
{
    for (const reports::ParameterValue &one : chosen) {
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            if (m_parameters[static_cast<size_t>(i)].name == one.name)
                m_chips[i]->setValue(one.text);
        }
    }
}

QString ParameterBar::current(const Parameter &parameter) const
{
    return m_options.value(parameter.name, parameter.initial);
}

void ParameterBar::open(qsizetype position)
{
    const Parameter &parameter = m_parameters[static_cast<size_t>(position)];
    if (parameter.type == Parameter::Type::Filter)
        return buildFilter(parameter);
    if (parameter.type == Parameter::Type::Amounts)
        return ask(parameter);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, parameter);
    const FilterChip *chip = m_chips[position];
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void ParameterBar::addValue(QMenu &menu, const Parameter &parameter, const QString &label, const QString &value)
{
    QAction *action = menu.addAction(label, this, [this, name = parameter.name, value] { Q_EMIT chosen(name, value); });
    action->setCheckable(true);
    action->setChecked(value == current(parameter));
}

void ParameterBar::fill(QMenu &menu, const Parameter &parameter)
{
    switch (parameter.type) {
    case Parameter::Type::Choice:
    case Parameter::Type::Period:
        for (const Choice &choice : parameter.choices)
            addValue(menu, parameter, choice.label, choice.key);
        break;
    case Parameter::Type::Percent:
        for (const int percent : {50, 60, 70, 75, 80, 90, 100})
            addValue(
                menu, parameter, m_context.formats().percent(Decimal::fromInteger(percent)), QString::number(percent));
        break;
    case Parameter::Type::Reference: {
        addValue(menu, parameter, parameter.none, {});
        const auto rows = m_context.workspace.store().select(
            {parameter.target, {u"@title"_s}, {}, {field::name, false}, {}, mostRecords, false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            addValue(menu, parameter, rows->text(row, 0), rows->id(row).toString());
        break;
    }
    case Parameter::Type::Filter:
    case Parameter::Type::Amounts: break;
    }
    if (parameter.type != Parameter::Type::Period)
        return;
    menu.addSeparator();
    menu.addAction(tr("From … to …"), this, [this, parameter] { ask(parameter); });
}

/// One that does not read, as of a field that is gone, is built anew.
void ParameterBar::buildFilter(const Parameter &parameter)
{
    const auto now = store::readFilter(m_context.workspace.store(), parameter.target, current(parameter));
    askFilter(m_context,
        {tr("Only these records"), m_context.workspace.schema().entity(parameter.target).pluralLabel, parameter.target,
            now.value_or(Filter()),
            dialogPlace(u"filter of report parameter"_s, QStringList{m_report, parameter.name}.join(u'/'))},
        this, [this, name = parameter.name](const Filter &filter) { Q_EMIT chosen(name, filter.toText()); });
}

/// A period's days, amounts: typed as the command line takes them, refused with the reason until they read.
void ParameterBar::ask(const Parameter &parameter)
{
    auto *dialog = new Dialog(parameter.label, Dialog::Width::Small, window());
    const QString hint = parameter.type == Parameter::Type::Period
        ? tr("Both days included, as in 2026-01-01..2026-03-31")
        : tr("Size thresholds, for example 1000, 5000, 20000");
    auto *line = new QLineEdit(current(parameter));
    line->setAccessibleName(parameter.label);
    line->selectAll();
    auto *words = new Label(hint, &Theme::Fonts::small, TextColor::Secondary);
    words->setWordWrap(true);
    dialog->content()->addWidget(line);
    dialog->content()->addWidget(words);
    dialog->addCancel();
    Button *accept = dialog->addButton(tr("Show"), Button::Variant::Primary);
    const auto follow = [this, dialog, line, accept, parameter] {
        const auto read = reports::ReportQuery::make(
            m_context.workspace.store(), {parameter}, {{parameter.name, line->text().trimmed()}});
        accept->setEnabled(read.has_value());
        dialog->setError(read ? QString() : read.error().what);
    };
    connect(line, &QLineEdit::textChanged, dialog, follow);
    connect(dialog, &QDialog::accepted, this,
        [this, line, name = parameter.name] { Q_EMIT chosen(name, line->text().trimmed()); });
    dialog->open();
    line->setFocus();
}

} // namespace satchel::ui

#include "moc_ParameterBar.cpp"
