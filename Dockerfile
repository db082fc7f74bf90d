# The atlas as an image that runs without root: docker build -t atlas .
# What an operator sets for the build is given as --build-arg; OPERATORS.md has the list.

FROM node:20-slim AS build
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG PUBLIC_ORIGIN
ARG MAP_APPROVAL_NO
ARG EMBED_ANCESTORS
ARG REPORT_URL
ARG OFFLINE
ARG CLIENT_ERRORS
ARG BASEMAP_TILES
ARG BASEMAP_ATTRIBUTION
ARG TIANDITU_TOKEN
ARG STANDALONE=on
RUN npm run build

# The same system as above: packages with native parts were chosen for it.
FROM node:20-slim
WORKDIR /atlas
# The doors for programs read it on every request.
ARG PUBLIC_ORIGIN
ENV PUBLIC_ORIGIN=$PUBLIC_ORIGIN
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 ACCESS_LOG=on
COPY --from=build --chown=node:node /atlas/.next/standalone ./
COPY --from=build --chown=node:node /atlas/.next/static ./.next/static
COPY --from=build --chown=node:node /atlas/public ./public
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=15s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "server.js"]
