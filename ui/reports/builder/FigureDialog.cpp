// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/FigureDialog.h"

#include "reports/builder/FigureFormula.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FormulaEditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::FigureFormat;

namespace {

constexpr int figureFormulaLines = 3;

reports::ReportDefinition withFigure(reports::ReportDefinition definition, size_t figure)
{
    if (figure >= definition.measures.size())
        definition.measures.push_back({.kind = reports::ReportMeasure::Kind::Formula});
    return definition;
}

} // namespace

FigureDialog::FigureDialog(
    const PageContext &context, const reports::ReportDefinition &definition, size_t figure, QWidget *parent)
    : Dialog(tr("Calculated figure"), Width::Large, parent), m_context(context),
      m_definition(withFigure(definition, figure)), m_figure(qMin(figure, definition.measures.size())),
      m_format(m_definition.measures[m_figure].format), m_name(new QLineEdit), m_formula(new FormulaEdit),
      m_verdict(new Label({}, &Theme::Fonts::small)), m_reads(new Label({}, &Theme::Fonts::small, TextColor::Tertiary)),
      m_formats(new QComboBox)
{
    const Schema &schema = m_context.workspace.schema();
    const reports::ReportMeasure &edited = m_definition.measures[m_figure];
    m_name->setText(edited.label);
    m_name->setPlaceholderText(tr("as the formula"));
    const auto figures = reports::makeFigureEntity(schema, m_definition);
    figures->fields[m_figure].flags.setFlag(FieldFlag::Hidden); // it cannot read itself
    m_formula->setEntity(schema, *figures, FormulaReach::OwnRecord);
    m_formula->setPlaceholderText(u"sum_value / count"_s);
    m_formula->setFixedHeight(m_formula->fontMetrics().lineSpacing() * figureFormulaLines + Theme::of(this).px(16));
    m_formula->setPlainText(edited.formula);
    addLabeled(tr("Name"), m_name);
    addLabeled(tr("Formula"), m_formula);
    for (Label *label : {m_verdict, m_reads}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        content()->addWidget(label);
    }
    addLabeled(tr("Show as"), m_formats);
    fillFormats();
    auto *hint = new Label(
        tr("A percentage is a fraction here: 25 % is 0.25."), &Theme::Fonts::small, TextColor::Tertiary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    addCancel();
    m_accept = addButton(tr("Apply"), Button::Variant::Primary);
    connect(m_formula, &QPlainTextEdit::textChanged, this, &FigureDialog::check);
    connect(m_formats, &QComboBox::activated, this,
        [this] { m_format = static_cast<FigureFormat>(m_formats->currentData().toInt()); });
    check();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"formula"_s, m_formula);
    drafts->begin(dialogPlace(u"figure %1"_s.arg(figure), reports::toText(schema, definition)), {});
    m_formula->setFocus();
}

void FigureDialog::addLabeled(const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    content()->addWidget(name);
    content()->addWidget(control);
}

void FigureDialog::fillFormats()
{
    m_formats->addItem(typeLabel(FieldType::Decimal), static_cast<int>(FigureFormat::Automatic));
    m_formats->addItem(typeLabel(FieldType::Percent), static_cast<int>(FigureFormat::Percent));
    m_formats->addItem(typeLabel(FieldType::Money), static_cast<int>(FigureFormat::Money));
}

QString FigureDialog::verdict() const
{
    return m_verdict->text();
}

reports::ReportMeasure FigureDialog::result() const
{
    reports::ReportMeasure figure = m_definition.measures[m_figure];
    figure.label = m_name->text().simplified();
    figure.formula = m_formula->toPlainText().trimmed();
    figure.format = m_isAmount ? FigureFormat::Automatic : m_format;
    return figure;
}

/// An amount is shown as one; how a number is shown, a person says.
void FigureDialog::check()
{
    const QString text = m_formula->toPlainText();
    const bool isEmptyText = text.trimmed().isEmpty();
    m_definition.measures[m_figure].formula = text; // untrimmed, so that columns are those of the editor
    const auto type = reports::tryFigureFormula(m_context.workspace.schema(), m_definition, m_figure);
    m_isUsable = type.has_value();
    m_isAmount = type && *type == FormulaType::Amount;
    m_verdict->setColor(type ? TextColor::Green : TextColor::Red);
    m_verdict->setText(type ? FormulaEditor::usableText(m_isAmount ? FieldType::Money : FieldType::Decimal)
            : isEmptyText   ? QString()
                            : FormulaEditor::problemText(type.error()));
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    const auto formula = parseFormula(text);
    m_read = formula ? formula->dependencies() : QStringList();
    showFigures(reports::figureNames(m_definition));
    showFormat(m_isAmount);
    m_accept->setEnabled(m_isUsable);
    if (isVisible())
        growToContent(); // the lines below the formula come and go
}

/// What the formula reads; where it cannot be used yet, what it can read, by name.
void FigureDialog::showFigures(const QStringList &names)
{
    const Schema &schema = m_context.workspace.schema();
    QStringList shown;
    for (size_t i = 0; i < m_definition.measures.size(); ++i) {
        const QString &name = names[static_cast<qsizetype>(i)];
        const QString label = reports::measureLabel(schema, m_definition, m_definition.measures[i]);
        if (m_isUsable && m_read.contains(name))
            shown.append(isolated(label));
        else if (!m_isUsable && i != m_figure)
            shown.append(tr("%1 (%2)", "the name of a figure in formulas, what it is").arg(name, isolated(label)));
    }
    m_reads->setText(m_isUsable ? FormulaEditor::readsText(shown) : tr("Figures: %1").arg(shown.join(u", "_s)));
    m_reads->setVisible(!shown.isEmpty());
}

void FigureDialog::showFormat(bool isAmount)
{
    const FigureFormat shown = isAmount ? FigureFormat::Money : m_format;
    m_formats->setCurrentIndex(m_formats->findData(static_cast<int>(shown)));
    m_formats->setEnabled(!isAmount);
}

} // namespace satchel::ui

#include "moc_FigureDialog.cpp"
