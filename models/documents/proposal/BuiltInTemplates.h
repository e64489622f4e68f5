// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of proposals that come with the program, as files of Markdown (docs/proposals.md):
//
//   title: Project          title, look and language of the template, one a line
//
//   # cover: {deal}         a block: its kind and, behind the colon, its heading
//   Text of the block …     Markdown with {fields}; headings in it begin with ## or ###
#pragma once

#include "domain/ProposalRules.h"

namespace satchel::documents {

struct ParsedProposalTemplate
{
    ProposalTemplate value;
    std::vector<Error> problems; // each with file and line in `where`; the rest was read
};

ParsedProposalTemplate parseProposalTemplate(const QByteArray &utf8, const QString &file);

/// Names of those that come with the program, in the order they are offered: "project".
QStringList builtInProposalTemplates();
/// One of those in a language (BCP 47), else in English. NotFound when there is none of that name.
Result<ParsedProposalTemplate> findProposalTemplate(const QString &name, const QString &language);

} // namespace satchel::documents
