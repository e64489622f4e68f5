// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the text: the pages as they will be printed, following each key, and in its place on demand what the document
// is besides, and its versions.
#pragma once

#include "ui/documents/Sending.h"
#include "ui/proposals/ProposalSheet.h"

class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace satchel::items {
class ProposalModel;
}

namespace satchel::ui {

class DocumentView;
class FactList;
class Label;
class SegmentedControl;
class VersionList;

class ProposalSide : public QWidget
{
    Q_OBJECT

public:
    using Draft = std::function<std::optional<BlockDraft>()>;

    ProposalSide(const PageContext &context, items::ProposalModel &model, Draft draft, QWidget *parent = nullptr);

    DocumentView &pages() { return *m_pages; }
    /// Draws the pages again once nothing was changed for a moment.
    void follow();
    void refresh();
    void showDetails(bool areShown);
    QSize sizeHint() const override;

Q_SIGNALS:
    void versionRequested(const satchel::RecordId &proposal);
    /// A person goes to the block that a warning is about.
    void partRequested(const satchel::RecordId &block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetails();
    void showProposal();
    void showVersions();
    void showProblems(const ProposalSheet &made);

    PageContext m_context;
    items::ProposalModel &m_model;
    Draft m_draft;
    documents::Pictures m_pictures;
    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
    DocumentView *m_pages;
    Label *m_page;
    QVBoxLayout *m_problems; // above the pages
    std::vector<SendCheck> m_shownProblems;
    FactList *m_facts;
    VersionList *m_versions;
    QTimer *m_pause;
};

} // namespace satchel::ui
