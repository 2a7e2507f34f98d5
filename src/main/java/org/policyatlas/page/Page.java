package org.policyatlas.page;

/** One page of the site: what its template prints. What is missing is an empty string, an empty list or null. */
public sealed interface Page
        permits ParkPage, ChainPage, ClausePage, DocumentPage, ProjectPage, OrganizationPage, DistrictPage, SourcePage,
                CoverPage, HomePage, IndexPage, TargetsPage, GapsPage, MeasuresPage, MatrixPage,
                ComparisonsPage, ProvisionsPage, ComparisonPage, MapPage, GlossaryPage, ReferencesPage, ProsePage,
                SearchPage, NotFoundPage, RedirectPage {

    Head head();

    /** The template that prints it, in {@code templates/}, without its ending. */
    String template();
}
