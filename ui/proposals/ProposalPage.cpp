// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and follows its proposal; ProposalCommands.cpp has what a person does with it.
#include "ui/proposals/ProposalPage.h"
#include "ui/common/Scrolling.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/HeadFields.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/RichTextEditor.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/documents/DocumentText.h"
#include "ui/proposals/BlockEditor.h"
#include "ui/proposals/BlockList.h"
#include "ui/proposals/ProposalSheet.h"
#include "ui/proposals/ProposalSide.h"
#include "ui/proposals/ProposalText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ProposalModel;

ProposalPage::ProposalPage(const PageContext &context, QWidget *parent)
    : DocumentPage(context, EntityKind::Proposal, parent), m_model(context.workspace)
{
    makeCommands();
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = makeList();
    m_centre = makeCentre();
    m_side = new ProposalSide(context, m_model, [this] { return m_editor->draft(); });
    row->addWidget(m_list);
    row->addWidget(m_centre, 1);
    row->addWidget(m_side);
    arrange({choice::draft, choice::sent, choice::accepted}, body,
        new EmptyState(Icon::Proposal, tr("No proposal is open"),
            tr("Choose one from the list. A deleted proposal is in the trash, in Settings.")));
    m_details = new IconButton(Icon::Info, command(u"details"_s));
    m_header->addButton(m_details);
    setFocusProxy(m_blocks);
    // What is done to blocks is done by keys only where the list has the focus: Delete in a text is the text's.
    for (const QString &name : {u"up"_s, u"down"_s, u"duplicate"_s, u"remove"_s, u"rename"_s}) {
        removeAction(command(name));
        m_blocks->addAction(command(name));
        bindTo(m_blocks, {command(name)});
    }
    bindTo(&m_editor->text(), m_editor->text().commands());
    connect(&m_model, &ProposalModel::proposalChanged, this, &ProposalPage::showProposal);
    connect(&m_model, &ProposalModel::refused, this, &ProposalPage::showRefusal);
    connect(&m_model, &ProposalModel::accepted, m_refusal, &QWidget::hide);
    connect(m_head, &HeadFields::recordRequested, this,
        [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); });
    connect(&m_model, &ProposalModel::inserted, this, [this](int at) {
        m_blocks->setCurrentRow(at);
        m_editor->heading().setFocus(Qt::OtherFocusReason);
        m_editor->heading().selectAll();
    });
    connect(m_side, &ProposalSide::versionRequested, this,
        [this](const RecordId &id) { Q_EMIT navigateTo(Target::to(EntityKind::Proposal, id)); });
    connect(m_side, &ProposalSide::partRequested, this, [this](const RecordId &block) {
        if (!m_centre->isVisibleTo(this))
            toggleDetails();
        showPart(block);
    });
    setWidthClass(WidthClass::Normal);
}

QString ProposalPage::title() const
{
    return m_model.proposal() ? proposalName(*m_model.proposal()) : tr("Proposal");
}

QWidget *ProposalPage::makeList()
{
    const Theme &theme = Theme::of(this);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, theme.px(12), 0, theme.px(12));
    column->setSpacing(theme.px(6));
    auto *heading = new Label(tr("Blocks"), &Theme::Fonts::semibold);
    heading->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    column->addWidget(heading);
    m_blocks = new BlockList(m_model);
    column->addWidget(m_blocks, 1);
    m_add = new Button(Icon::Add, tr("Add block"), Button::Variant::Ghost);
    m_add->setChevron(true);
    m_addMenu = new QMenu(m_add);
    connect(m_add, &QPushButton::clicked, this, &ProposalPage::showAddMenu);
    m_add->setToolTip(nameWithKey(tr("Add block"), command(u"add"_s)->shortcut()));
    connect(m_addMenu, &QMenu::aboutToShow, this, &ProposalPage::fillAddMenu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(10), 0, theme.px(10), 0);
    row->addWidget(m_add);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_blocks, &BlockList::currentRowChanged, this,
        [this](int at) { m_editor->setBlock(at < 0 ? RecordId() : m_model.blocks()[static_cast<size_t>(at)].id); });
    connect(m_blocks, &BlockList::writeRequested, this, [this] { m_editor->write(); });
    connect(m_blocks, &BlockList::menuRequested, this, &ProposalPage::showBlockMenu);
    return list;
}

QWidget *ProposalPage::makeCentre()
{
    const Theme &theme = Theme::of(this);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    setSpaces(*column, theme, 16, 12);
    m_head = new HeadFields(fieldContextOf(m_context.workspace));
    const Entity &proposal = m_context.workspace.schema().entity(EntityKind::Proposal);
    m_head->add(*proposal.find(field::title), tr("Title"), 284);
    m_head->add(*proposal.find(field::company), tr("Customer"), 284);
    m_head->add(*proposal.find(field::deal), tr("Deal"), 240);
    m_head->add(*proposal.find(field::quote), tr("Quote"), 180);
    m_head->add(*proposal.find(field::valid_until), tr("Valid until"), 140);
    connect(m_head, &HeadFields::edited, &m_model, &ProposalModel::setProposalValue);
    column->addWidget(m_head);
    column->addWidget(m_refusal);
    m_still = new Banner(&Theme::blue, Icon::Lock, tr("A sent proposal can't be changed."));
    m_newVersion = m_still->addButton(tr("New version"));
    connect(m_newVersion, &QPushButton::clicked, this, &ProposalPage::makeVersion);
    m_still->hide();
    column->addWidget(m_still);
    m_editor = new BlockEditor(m_context, m_model);
    column->addWidget(m_editor, 1);
    connect(m_editor, &BlockEditor::edited, this, [this] { m_side->follow(); });
    connect(m_editor, &BlockEditor::refused, this, &ProposalPage::refuse);
    connect(m_editor, &BlockEditor::addRequested, this, &ProposalPage::showAddMenu);
    m_editor->setMinimumHeight(4 * theme.size.control);
    return new ScrolledColumn(centre);
}

void ProposalPage::activate()
{
    m_model.setProposal(m_id);
    showProposal();
    m_blocks->setFocus(Qt::OtherFocusReason);
}

void ProposalPage::open(const Target &target)
{
    if (target.action == Target::Action::Create) {
        begin(target);
        return;
    }
    if (target.record.isNull())
        return;
    showOne(target.record);
    openPart(target.part);
}

void ProposalPage::showOne(RecordId proposal)
{
    keepTyping();
    m_id = proposal;
    m_refusal->hide();
    m_model.setProposal(proposal);
    if (m_model.blockCount() > 0)
        m_blocks->setCurrentRow(0);
    else
        m_editor->setBlock({});
    showProposal();
}

void ProposalPage::showProposal()
{
    const bool isHere = showPresence();
    m_details->setVisible(isHere && m_width < WidthClass::Normal);
    if (!isHere)
        return;
    const Record *proposal = m_model.proposal();
    showState(*proposal);
    m_model.setPrintedHeadings(printedHeadings(m_context, m_id, m_model.blocks()));
    m_head->showRecord(*proposal, m_model.isEditable());
    if (!m_blocks->currentIndex().isValid() && m_model.blockCount() > 0)
        m_blocks->setCurrentRow(0);
    const bool isEditable = m_model.isEditable();
    m_add->setVisible(isEditable);
    m_still->setVisible(!isDraft(*proposal));
    m_newVersion->setVisible(!nextStates().isEmpty()); // else the head of the page has it
    for (const QString &name : {u"add"_s, u"up"_s, u"down"_s, u"duplicate"_s, u"remove"_s, u"rename"_s})
        command(name)->setEnabled(isEditable);
}

void ProposalPage::showState(const Record &proposal)
{
    const bool isTemplate = m_model.isTemplate();
    const QString onward = nextStates().value(0);
    DocumentHeader::Step step;
    if (isTemplate)
        step = {tr("Copy to a new proposal"), Icon::Add};
    else if (!onward.isEmpty())
        step = {documentMoveVerb(onward), documentMoveIcon(onward)};
    step.isPossible = canWrite() && canMove();
    step.obstacle = m_model.blockCount() == 0 ? tr("Add a block before you send the proposal.") : QString();
    m_header->showDocument(
        {title(), isTemplate ? QString() : documentState(proposal), valueOr<qint64>(proposal.value(field::version), 1),
            !isEmpty(proposal.value(field::previous)), std::move(step)});
}

void ProposalPage::showRefusal(const Error &error)
{
    DocumentPage::showRefusal(error);
    if (m_model.proposal())
        m_head->showRecord(*m_model.proposal(), m_model.isEditable()); // back to what holds
}

QList<QAction *> ProposalPage::commands() const
{
    return actions() + m_blocks->actions() + m_editor->text().commands();
}

QString ProposalPage::statusText() const
{
    return m_model.proposal() ? tr("%Ln block(s)", nullptr, m_model.blockCount()) : QString();
}

QList<QWidget *> ProposalPage::regions()
{
    return {m_header, m_blocks, m_centre, m_editor, m_side};
}

void ProposalPage::setWidthClass(WidthClass width)
{
    m_width = width;
    const bool isRoomy = width >= WidthClass::Normal;
    const Theme &theme = Theme::of(this);
    m_side->setVisible(isRoomy);
    m_side->showDetails(false);
    m_side->setFixedWidth(theme.px(width == WidthClass::Wide ? 640 : 400));
    m_list->setVisible(true);
    const int add = m_add->sizeHint().width() + theme.px(20); // its margins
    m_list->setFixedWidth(qMax(theme.px(width == WidthClass::Narrow ? 168 : 216), add));
    m_centre->show();
    showProposal();
}

/// Where there is no space for both, the side panel replaces the text.
void ProposalPage::toggleDetails()
{
    if (m_width >= WidthClass::Normal)
        return;
    keepTyping();
    const bool isShown = m_side->isVisibleTo(this);
    m_side->setVisible(!isShown);
    m_side->setMinimumWidth(0);
    m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    m_centre->setVisible(isShown);
    if (!isShown)
        m_details->setFocus(Qt::OtherFocusReason); // the way back
}

void ProposalPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_width < WidthClass::Normal && m_side->isVisibleTo(this))
        return toggleDetails();
    DocumentPage::keyPressEvent(event);
}

void ProposalPage::hideEvent(QHideEvent *event)
{
    keepTyping();
    Page::hideEvent(event);
}

void ProposalPage::paintEvent(QPaintEvent *event)
{
    DocumentPage::paintEvent(event);
    if (!isShowingDocument())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect list(m_list->mapTo(this, QPoint()), m_list->size());
    painter.fillRect(
        QRect(layoutDirection() == Qt::RightToLeft ? list.left() : list.right(), list.y(), 1, list.height()),
        theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_ProposalPage.cpp"
