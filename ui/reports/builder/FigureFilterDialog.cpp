// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/FigureFilterDialog.h"

#include "reports/builder/FigureFormula.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/lists/FilterBuilder.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FigureFilterDialog::FigureFilterDialog(
    const PageContext &context, const reports::ReportDefinition &definition, size_t figure, QWidget *parent)
    : Dialog(tr("Filter of the figure"), Width::Large, parent), m_context(context), m_definition(definition),
      m_figure(figure), m_name(new QLineEdit), m_builder(new FilterBuilder(context, definition.entity)),
      m_hint(new Label({}, &Theme::Fonts::small, TextColor::Tertiary))
{
    const reports::ReportMeasure &edited = m_definition.measures[m_figure];
    reports::ReportMeasure plain = edited;
    plain.filter = {};
    setAbout(reports::measureLabel(m_context.workspace.schema(), m_definition, plain));
    auto *label = new Label(tr("Name"), &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    m_name->setText(edited.label);
    content()->addWidget(label);
    content()->addWidget(m_name);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    auto *only = new Label(tr("This figure counts only records that also meet these conditions"), &Theme::Fonts::small,
        TextColor::Tertiary);
    only->setWordWrap(true);
    content()->addWidget(only);
    m_builder->setFilter(edited.filter);
    content()->addWidget(m_builder);
    addCancel();
    Button *apply = addButton(tr("Apply"), Button::Variant::Primary);
    apply->disconnect(this); // what was typed a moment ago counts, too
    connect(apply, &QPushButton::clicked, this, [this] {
        m_builder->finish();
        accept();
    });
    connect(m_builder, &FilterBuilder::closeRequested, this, &QDialog::reject);
    connect(m_builder, &FilterBuilder::filterChanged, this, &FigureFilterDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, &FigureFilterDialog::follow);
    follow();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"filter"_s, m_builder);
    const QString report = reports::toText(m_context.workspace.schema(), definition);
    drafts->begin(dialogPlace(u"filter of figure %1"_s.arg(figure), report), {});
}

reports::ReportMeasure FigureFilterDialog::result() const
{
    reports::ReportMeasure measure = m_definition.measures[m_figure];
    measure.label = m_name->text().simplified();
    measure.filter = m_builder->filter();
    return measure;
}

QString FigureFilterDialog::hint() const
{
    return m_hint->text();
}

/// What the figure is called without a name of its own, and by which name formulas read it.
void FigureFilterDialog::follow()
{
    reports::ReportDefinition tried = m_definition;
    reports::ReportMeasure &measure = tried.measures[m_figure];
    measure = result();
    m_hint->setText(tr("In formulas: %1", "the name of a figure")
                        .arg(isolatedLtr(reports::figureNames(tried)[static_cast<qsizetype>(m_figure)])));
    measure.label.clear();
    m_name->setPlaceholderText(reports::measureLabel(m_context.workspace.schema(), tried, measure));
}

} // namespace satchel::ui

#include "moc_FigureFilterDialog.cpp"
