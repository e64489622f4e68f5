// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalSide.h"

#include "documents/engine/Layout.h"
#include "domain/FieldNames.h"
#include "items/ProposalModel.h"
#include "ui/common/FactList.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/VersionList.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/DocumentView.h"
#include "ui/documents/SendChecksView.h"
#include "ui/documents/TemplateChoices.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 250; // milliseconds after the last key

} // namespace

ProposalSide::ProposalSide(const PageContext &context, items::ProposalModel &model, Draft draft, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_draft(std::move(draft)),
      m_choice(new SegmentedControl(tr("Preview or details"))), m_stack(new QStackedWidget), m_pages(new DocumentView),
      m_page(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_problems(new QVBoxLayout),
      m_facts(new FactList(context)), m_versions(new VersionList), m_pause(new QTimer(this))
{
    const Theme &theme = Theme::of(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    m_choice->addSegment(tr("Preview"), Icon::Eye);
    m_choice->addSegment(tr("Details"), Icon::Info);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8));
    row->addWidget(m_choice);
    row->addStretch(1);
    row->addWidget(m_page);
    m_problems->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    auto *preview = new QWidget;
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_problems);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(preview);
    m_stack->addWidget(makeDetails());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(m_stack, 1);
    connect(m_choice, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_choice, &QTabBar::currentChanged, m_page, [this](int index) { m_page->setVisible(index == 0); });
    connect(m_pause, &QTimer::timeout, this, &ProposalSide::refresh);
    connect(m_versions, &VersionList::chosen, this, &ProposalSide::versionRequested);
    connect(m_pages, &DocumentView::currentPageChanged, this, [this](int page) {
        m_page->setText(
            tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(m_pages->pageCount())));
    });
    connect(&model, &items::ProposalModel::proposalChanged, this, &ProposalSide::showProposal);
}

QWidget *ProposalSide::makeDetails()
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 2);
    column->addWidget(new Label(tr("Document"), &Theme::Fonts::semibold));
    const Entity &proposal = m_context.workspace.schema().entity(EntityKind::Proposal);
    m_facts->add(*proposal.find(field::language), tr("Language"));
    m_facts->add(templateField(proposal), tr("Template"));
    m_facts->add(*proposal.find(field::contact), tr("Contact"));
    m_facts->add(*proposal.find(field::owner), tr("Signature"));
    connect(m_facts, &FactList::edited, &m_model, &items::ProposalModel::setProposalValue);
    column->addWidget(m_facts);
    column->addSpacing(theme.space.four);
    column->addWidget(new Label(tr("Versions"), &Theme::Fonts::semibold));
    column->addWidget(m_versions);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Details"));
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QSize ProposalSide::sizeHint() const
{
    return {Theme::of(this).px(400), Theme::of(this).px(400)};
}

void ProposalSide::showDetails(bool areShown)
{
    m_choice->setCurrentIndex(areShown ? 1 : 0);
}

void ProposalSide::follow()
{
    m_pause->start();
}

void ProposalSide::showProposal()
{
    if (!m_model.proposal())
        return;
    m_facts->show(*m_model.proposal(), m_model.isEditable());
    showTemplate(*m_facts, *m_model.proposal(), m_context);
    showLanguage(*m_facts, *m_model.proposal(), m_context);
    showVersions();
    follow();
}

void ProposalSide::showVersions()
{
    std::vector<VersionList::Version> shown;
    const auto versions = store::proposalVersions(m_context.workspace.store(), *m_model.proposal());
    for (const Record &version : versions.value_or(std::vector<Record>())) {
        const QString number = tr("v%1", "version of a proposal")
                                   .arg(QLocale().toString(valueOr<qint64>(version.value(field::version), 1)));
        shown.insert(shown.begin(), {version.id, number + u"  "_s + documentStateLine(version, m_context)});
    }
    m_versions->show(shown, m_model.proposal()->id);
}

/// The page stays where it is being read.
void ProposalSide::refresh()
{
    m_pause->stop();
    if (!isVisible() || !m_model.proposal())
        return;
    auto made = proposalSheet(m_context, m_model.proposal()->id, documents::Audience::Writer, m_pictures, m_draft());
    if (!made)
        return;
    m_pictures = std::move(made->pictures);
    const int page = m_pages->currentPage();
    m_pages->setPages(documents::layOut(made->sheet.document));
    if (page > 0)
        m_pages->showPage(page);
    m_page->setText(tr("Page %1 of %2")
                        .arg(QLocale().toString(m_pages->currentPage() + 1), QLocale().toString(m_pages->pageCount())));
    showProblems(*made);
}

/// Each with the way to its block. They stay as they are while they are the same: the focus may be in them.
void ProposalSide::showProblems(const ProposalSheet &made)
{
    std::vector<SendCheck> problems;
    const size_t ofTemplate = made.problems.size() - made.blockProblems.size();
    for (size_t i = 0; i < made.problems.size(); ++i)
        problems.push_back({SendCheck::Level::Warning, toText(made.problems[i]), {}, false,
            i < ofTemplate ? RecordId() : made.blockProblems[i - ofTemplate].block});
    constexpr size_t most = 3;
    if (problems.size() > most) {
        const auto more = static_cast<int>(problems.size() - most);
        problems.resize(most);
        problems.push_back({SendCheck::Level::Warning, tr("and %Ln more", nullptr, more)});
    }
    if (problems == m_shownProblems)
        return;
    m_shownProblems = problems;
    while (const QLayoutItem *shown = m_problems->takeAt(0)) {
        delete shown->widget();
        delete shown;
    }
    if (problems.empty())
        return;
    auto *view = new SendChecksView(problems);
    view->setContentsMargins(0, 0, 0, Theme::of(this).px(8));
    connect(view, &SendChecksView::partRequested, this, &ProposalSide::partRequested);
    m_problems->addWidget(view);
}

void ProposalSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void ProposalSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_ProposalSide.cpp"
